// What is left of a destroyed object of Electron's: whatever it is asked but whether it is destroyed, it throws.

/** What such an object can still be asked: it stays a listener's object of JavaScript. */
const LEFT = new Set<PropertyKey>(["isDestroyed", "on", "once", "off", "emit", "removeListener", "then"]);

/** The object as the application has it; `others` are parts of it that are destroyed with it. */
export function destroyable<T extends object>(
  object: T,
  isDestroyed: () => boolean,
  others: Readonly<Record<string, object>> = {},
): T {
  return new Proxy(object, {
    get(target, name) {
      if (name === "isDestroyed") return isDestroyed;
      if (isDestroyed() && !LEFT.has(name)) throw new TypeError("Object has been destroyed");
      if (typeof name === "string" && Object.hasOwn(others, name)) return others[name];
      const value: unknown = Reflect.get(target, name, target);
      // Private parts are those of the object itself.
      return typeof value === "function" ? (value.bind(target) as unknown) : value;
    },
  });
}

// An event that a listener can prevent, with whatever Electron puts on it.

export interface Preventable {
  readonly defaultPrevented: boolean;
  preventDefault(): void;
}

/** A new event carrying `details`. */
export function preventable<Details extends object>(details: Details): Details & Preventable {
  let prevented = false;
  return Object.defineProperty(
    {
      ...details,
      preventDefault: () => {
        prevented = true;
      },
    },
    "defaultPrevented",
    { get: () => prevented },
  ) as Details & Preventable;
}

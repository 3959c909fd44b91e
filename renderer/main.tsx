// The window, in React. Nothing is built yet.
export {};

// The main process of the desktop application. Nothing is built yet.
export {};

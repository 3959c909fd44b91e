// The application services behind the window, the browser host and the command line. Nothing is built yet.
export {};

// The encrypted vault. Nothing is built yet.
export {};

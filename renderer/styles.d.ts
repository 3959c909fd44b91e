// Style sheets are imported for what they do; the build takes them up.
declare module "*.css";

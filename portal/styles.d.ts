/** Style is bundled beside the script. */
declare module "*.css";

/** Who may import whom: the floor plan, as a check. */
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: "error",
  from: { path: from },
  to: { pathNot: [...allowed, "^node:", from], dependencyTypesNot: ["core"] },
});

module.exports = {
  forbidden: [
    only(
      "schemas-import-zod-only",
      "^schemas/",
      ["^node_modules/zod/"],
      "Schemas are the bottom: everything may import them.",
    ),
    only(
      "domain-is-pure",
      "^shared/domain/",
      ["^schemas/", "^node_modules/temporal-polyfill/"],
      "The domain has no I/O, clock or vendor: only schemas, and calendar dates.",
    ),
    {
      name: "domain-has-no-node",
      severity: "error",
      from: { path: "^shared/domain/" },
      to: { dependencyTypes: ["core"] },
    },
    only("rules-are-data", "^shared/rules/", ["^schemas/"], "Rules are typed data, nothing else."),
    {
      name: "adapters-serve-the-domain",
      severity: "error",
      from: { path: "^shared/adapters/" },
      to: { path: "^(functions|infra|local|portal|samples)/" },
    },
    {
      name: "functions-stay-apart",
      comment: "A function imports shared code, schemas and its middleware, never another function.",
      severity: "error",
      from: { path: "^functions/([^/]+)\\.ts$" },
      to: { path: "^functions/[^/]+\\.ts$" },
    },
    {
      name: "functions-know-no-place",
      severity: "error",
      from: { path: "^functions/" },
      to: { path: "^(infra|local|portal|samples)/" },
    },
    {
      name: "infra-builds-from-data",
      comment: "Functions are paths to the CDK app, never imports; the page builds itself.",
      severity: "error",
      from: { path: "^infra/" },
      to: { path: "^(functions|shared|local|portal|samples)/", pathNot: "^portal/build\\.ts$" },
    },
    {
      name: "portal-imports-words",
      comment: "The page has its own code, words and a framework; its build reads the contract.",
      severity: "error",
      from: { path: "^portal/", pathNot: "^portal/build\\.ts$" },
      to: {
        pathNot: [
          "^portal/",
          "^schemas/",
          "^shared/domain/wording/",
          "^node_modules/(preact|uplot|@fontsource-variable)/",
        ],
      },
    },
    {
      name: "portal-takes-types-of-schemas",
      comment: "A value of a schema would bring zod to every visitor.",
      severity: "error",
      from: { path: "^portal/", pathNot: "^portal/build\\.ts$" },
      to: { path: "^schemas/", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "local-imports-no-portal",
      severity: "error",
      from: { path: "^local/" },
      to: { path: "^(portal|samples)/" },
    },
    { name: "nothing-imports-tests", severity: "error", from: { pathNot: "^test/" }, to: { path: "^test/" } },
    { name: "no-circles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "no-orphans-of-resolution",
      comment: "What AWS hands to a function is a package of types alone.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: "^aws-lambda$" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(cdk\\.out|\\.navette|out|portal/dist|samples/files)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".js", ".json", ".mjs", ".cjs"],
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
    },
  },
};

/** What the functions of a CloudFormation template are resolved against: one stack's names and parameters. */
export type Scope = {
  ref: (logicalId: string) => unknown;
  attribute: (logicalId: string, attribute: string) => unknown;
  importValue: (exportName: string) => unknown;
  condition: (name: string) => boolean;
};

type Intrinsic = (argument: unknown, scope: Scope) => unknown;

const intrinsics: Record<string, Intrinsic> = {
  Ref: (name, scope) => scope.ref(text(name)),
  Condition: (name, scope) => scope.condition(text(name)),
  "Fn::GetAtt": (argument, scope) => {
    const [logicalId, ...attribute] = typeof argument === "string" ? argument.split(".") : list(argument, scope);
    return scope.attribute(text(logicalId), attribute.map(text).join("."));
  },
  "Fn::ImportValue": (argument, scope) => scope.importValue(text(resolve(argument, scope))),
  "Fn::Join": (argument, scope) => {
    const [separator, parts] = list(argument, scope);
    return list(parts, scope).map(text).join(text(separator));
  },
  "Fn::Select": (argument, scope) => {
    const [index, values] = list(argument, scope);
    const chosen = list(values, scope)[Number(index)];
    if (chosen === undefined) throw new Error(`Fn::Select found nothing at ${JSON.stringify(index)}`);
    return chosen;
  },
  "Fn::Split": (argument, scope) => {
    const [separator, value] = list(argument, scope);
    return text(value).split(text(separator));
  },
  "Fn::Sub": (argument, scope) => {
    const [pattern, variables] = typeof argument === "string" ? [argument, {}] : (argument as [string, object]);
    return pattern.replace(/\$\{(!?)([^}]+)\}/g, (_, literal: string, name: string) => {
      if (literal) return `\${${name}}`;
      if (Object.hasOwn(variables, name)) return text(resolve((variables as Record<string, unknown>)[name], scope));
      const [logicalId, ...attribute] = name.split(".");
      return text(attribute.length ? scope.attribute(text(logicalId), attribute.join(".")) : scope.ref(name));
    });
  },
  "Fn::If": (argument, scope) => {
    const [condition, whenTrue, whenFalse] = argument as [string, unknown, unknown];
    return resolve(scope.condition(condition) ? whenTrue : whenFalse, scope);
  },
  "Fn::Equals": (argument, scope) => {
    const [left, right] = list(argument, scope);
    return JSON.stringify(left) === JSON.stringify(right);
  },
  "Fn::Not": (argument, scope) => !list(argument, scope)[0],
  "Fn::And": (argument, scope) => list(argument, scope).every(Boolean),
  "Fn::Or": (argument, scope) => list(argument, scope).some(Boolean),
};

/** Marks what `AWS::NoValue` takes out of its list or object. */
export const noValue = Symbol("AWS::NoValue");

/**
 * Replaces every intrinsic function inside a template's value by what it stands for.
 * Throws on an intrinsic it does not know and on a name nothing has: a value is never guessed.
 */
export function resolve(value: unknown, scope: Scope): unknown {
  if (Array.isArray(value)) return value.map((item) => resolve(item, scope)).filter((item) => item !== noValue);
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value);
  const [only] = entries;
  if (entries.length === 1 && only !== undefined) {
    const [name, argument] = only;
    // `Condition` is a function only as a bare string: a policy statement has a member of that name.
    const applies = name === "Condition" ? typeof argument === "string" : true;
    const intrinsic = intrinsics[name];
    if (intrinsic && applies) return intrinsic(argument, scope);
    if (name.startsWith("Fn::")) throw new Error(`The twin does not know the function ${name}`);
  }
  return Object.fromEntries(
    entries.map(([key, item]) => [key, resolve(item, scope)]).filter(([, item]) => item !== noValue),
  );
}

function list(argument: unknown, scope: Scope): unknown[] {
  const resolved = resolve(argument, scope);
  if (!Array.isArray(resolved)) throw new Error(`Expected a list, found ${JSON.stringify(resolved)}`);
  return resolved;
}

function text(value: unknown): string {
  if (typeof value !== "string" && typeof value !== "number" && typeof value !== "boolean")
    throw new Error(`Expected a text, found ${JSON.stringify(value)}`);
  return String(value);
}

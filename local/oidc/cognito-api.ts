import { z } from "zod";
import { Role, type User } from "../../schemas/portal-person.ts";
import type { Users } from "./users.ts";

/** The user pool that the users are of, as the template has it. */
export type Pool = { id: string; groups: readonly string[] };

export type CognitoAnswer = { status: number; headers: Record<string, string>; body: string };

/** One of Cognito's own errors, by its name. */
class CognitoError extends Error {
  readonly type: string;
  constructor(type: string, message: string) {
    super(message);
    this.type = type;
  }
}

const Named = z.object({ UserPoolId: z.string(), Username: z.string() });
const InGroup = Named.extend({ GroupName: z.string() });
const Attribute = z.object({ Name: z.string(), Value: z.string() });
const List = z.object({
  UserPoolId: z.string(),
  Limit: z.number().int().min(1).max(60).default(60),
  PaginationToken: z.string().regex(/^\d+$/).optional(),
  Filter: z.literal("").optional(),
});

const organisation = "custom:organisation";

/** The operations of a Cognito user pool by which an administrator sees and changes users, on the twin's own users. */
export function createCognitoApi(pool: Pool, users: Users): (target: string, body: string) => CognitoAnswer {
  const userOf = ({ UserPoolId, Username }: z.infer<typeof Named>): User => {
    checkPool(UserPoolId);
    const user = users.find(Username);
    if (!user) throw new CognitoError("UserNotFoundException", "User does not exist.");
    return user;
  };
  const checkPool = (id: string) => {
    if (id !== pool.id) throw new CognitoError("ResourceNotFoundException", `User pool ${id} does not exist.`);
  };
  const roleOf = (group: string) => {
    const role = Role.safeParse(group);
    if (!pool.groups.includes(group) || !role.success)
      throw new CognitoError("ResourceNotFoundException", "Group not found.");
    return role.data;
  };
  const change = (user: User, changed: Record<string, string | undefined>) => {
    const { organisation: former, ...rest } = user;
    for (const name of Object.keys(changed))
      if (name !== organisation && name !== "name")
        throw new CognitoError("InvalidParameterException", `The twin's Cognito does not change ${name}`);
    const next = organisation in changed ? changed[organisation] : former;
    users.save({ ...rest, name: changed.name ?? user.name, ...(next && { organisation: next }) });
  };

  const operations: Record<string, (request: unknown) => object> = {
    ListUsers: (request) => {
      const { UserPoolId, Limit, PaginationToken } = List.parse(request);
      checkPool(UserPoolId);
      const from = Number(PaginationToken ?? 0);
      const all = users.all();
      const next = from + Limit;
      return {
        Users: all.slice(from, next).map((user) => ({ ...described(user), Attributes: attributesOf(user) })),
        ...(next < all.length && { PaginationToken: String(next) }),
      };
    },
    AdminGetUser: (request) => {
      const user = userOf(Named.parse(request));
      return { ...described(user), UserAttributes: attributesOf(user) };
    },
    AdminListGroupsForUser: (request) => {
      const user = userOf(Named.parse(request));
      return { Groups: user.roles.map((GroupName) => ({ GroupName, UserPoolId: pool.id })) };
    },
    AdminAddUserToGroup: (request) => {
      const { GroupName, ...named } = InGroup.parse(request);
      const user = userOf(named);
      users.save({ ...user, roles: [...new Set([...user.roles, roleOf(GroupName)])] });
      return {};
    },
    AdminRemoveUserFromGroup: (request) => {
      const { GroupName, ...named } = InGroup.parse(request);
      const user = userOf(named);
      const role = roleOf(GroupName);
      users.save({ ...user, roles: user.roles.filter((it) => it !== role) });
      return {};
    },
    AdminUpdateUserAttributes: (request) => {
      const { UserAttributes, ...named } = Named.extend({ UserAttributes: z.array(Attribute) }).parse(request);
      change(userOf(named), Object.fromEntries(UserAttributes.map(({ Name, Value }) => [Name, Value])));
      return {};
    },
    AdminDeleteUserAttributes: (request) => {
      const { UserAttributeNames, ...named } = Named.extend({ UserAttributeNames: z.array(z.string()) }).parse(request);
      change(userOf(named), Object.fromEntries(UserAttributeNames.map((name) => [name, undefined])));
      return {};
    },
  };

  return (target, body) => {
    const name = target.replace("AWSCognitoIdentityProviderService.", "");
    try {
      const operation = operations[name];
      if (!operation) throw new CognitoError("InvalidParameterException", `The twin's Cognito does not know ${target}`);
      return answer(200, operation(JSON.parse(body)));
    } catch (error) {
      if (error instanceof CognitoError) return answer(400, { __type: error.type, message: error.message });
      if (error instanceof z.ZodError)
        return answer(400, { __type: "InvalidParameterException", message: z.prettifyError(error) });
      throw error;
    }
  };
}

function described({ id, enabled }: User): object {
  return { Username: id, Enabled: enabled, UserStatus: "CONFIRMED" };
}

function attributesOf(user: User): { Name: string; Value: string }[] {
  return [
    { Name: "sub", Value: user.id },
    { Name: "email", Value: user.email },
    { Name: "email_verified", Value: "true" },
    { Name: "name", Value: user.name },
    ...(user.organisation === undefined ? [] : [{ Name: organisation, Value: user.organisation }]),
  ];
}

function answer(status: number, body: object): CognitoAnswer {
  return { status, headers: { "content-type": "application/x-amz-json-1.1" }, body: JSON.stringify(body) };
}

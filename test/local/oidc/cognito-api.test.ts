import {
  AdminAddUserToGroupCommand,
  AdminDeleteUserAttributesCommand,
  AdminGetUserCommand,
  AdminListGroupsForUserCommand,
  AdminRemoveUserFromGroupCommand,
  AdminUpdateUserAttributesCommand,
  CognitoIdentityProviderClient,
  ListUsersCommand,
  paginateListUsers,
} from "@aws-sdk/client-cognito-identity-provider";
import { afterAll, beforeEach, expect, it } from "vitest";
import { createCognitoApi } from "../../../local/oidc/cognito-api.ts";
import { sampleUsers } from "../../../local/oidc/sample-users.ts";
import { openUsers, type Users } from "../../../local/oidc/users.ts";
import { listen, readBytes } from "../../../local/twin/listen.ts";
import { temporaryDirectory } from "../twin/hand-made-assembly.ts";

const listener = await listen();
const client = new CognitoIdentityProviderClient({
  endpoint: listener.origin,
  region: "eu-west-3",
  credentials: { accessKeyId: "S3RVER", secretAccessKey: "S3RVER" },
});
let users: Users;

beforeEach(() => {
  users = openUsers(`${temporaryDirectory()}/users.json`, sampleUsers);
  const answer = createCognitoApi({ id: "eu-west-3_pool", groups: ["partner", "reviewer", "finance"] }, users);
  listener.handle(async (request) =>
    answer(String(request.headers["x-amz-target"]), String(await readBytes(request, 10_000))),
  );
});
afterAll(async () => {
  client.destroy();
  await listener.close();
});

const [{ id: Username } = { id: "" }] = sampleUsers;
const user = { UserPoolId: "eu-west-3_pool", Username };

it("lists the users with their attributes, page by page", async () => {
  const found = [];
  for await (const { Users } of paginateListUsers({ client, pageSize: 2 }, { UserPoolId: "eu-west-3_pool" }))
    found.push(...(Users ?? []));
  expect(found.map(({ Username: id }) => id)).toEqual(sampleUsers.map(({ id }) => id));
  expect(found[0]).toMatchObject({ Enabled: true, UserStatus: "CONFIRMED" });
  expect(found[0]?.Attributes).toContainEqual({ Name: "custom:organisation", Value: "ccas-montbrisac" });
});

it("gives and takes roles, so that the next token says so", async () => {
  await client.send(new AdminAddUserToGroupCommand({ ...user, GroupName: "reviewer" }));
  await client.send(new AdminRemoveUserFromGroupCommand({ ...user, GroupName: "partner" }));
  const { Groups } = await client.send(new AdminListGroupsForUserCommand(user));
  expect(Groups?.map(({ GroupName }) => GroupName)).toEqual(["reviewer"]);
  expect(users.find(Username)?.roles).toEqual(["reviewer"]);
});

it("gives and takes the organisation", async () => {
  const organisationOf = async () => {
    const { UserAttributes } = await client.send(new AdminGetUserCommand(user));
    return UserAttributes?.find(({ Name }) => Name === "custom:organisation")?.Value;
  };
  const UserAttributes = [{ Name: "custom:organisation", Value: "mds-valbrume" }];
  await client.send(new AdminUpdateUserAttributesCommand({ ...user, UserAttributes }));
  expect(await organisationOf()).toBe("mds-valbrume");
  await client.send(new AdminDeleteUserAttributesCommand({ ...user, UserAttributeNames: ["custom:organisation"] }));
  expect(await organisationOf()).toBeUndefined();
});

it("refuses a user, a group or a pool that is not there, by Cognito's own errors", async () => {
  await expect(client.send(new AdminGetUserCommand({ ...user, Username: "nobody" }))).rejects.toMatchObject({
    name: "UserNotFoundException",
  });
  await expect(client.send(new AdminAddUserToGroupCommand({ ...user, GroupName: "admin" }))).rejects.toMatchObject({
    name: "ResourceNotFoundException",
  });
  await expect(client.send(new ListUsersCommand({ UserPoolId: "eu-west-3_other" }))).rejects.toMatchObject({
    name: "ResourceNotFoundException",
  });
});

it("keeps a user's place in the list when they are changed", async () => {
  await client.send(new AdminAddUserToGroupCommand({ ...user, GroupName: "reviewer" }));
  expect(users.all().map(({ id }) => id)).toEqual(sampleUsers.map(({ id }) => id));
});

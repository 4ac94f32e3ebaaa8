import {
  AdminAddUserToGroupCommand,
  AdminDeleteUserAttributesCommand,
  AdminGetUserCommand,
  AdminListGroupsForUserCommand,
  AdminRemoveUserFromGroupCommand,
  AdminUpdateUserAttributesCommand,
  type AttributeType,
  type CognitoIdentityProviderClient,
  ListUsersCommand,
} from "@aws-sdk/client-cognito-identity-provider";
import { Role, type User, type UserChange } from "../../schemas/portal-person.ts";
import { mapOf } from "./dynamodb-table.ts";

const organisationAttribute = "custom:organisation";

/** The portal's users. A user's id is its name in the pool, which is the `sub` of its tokens. */
export interface Users {
  /** All of them, by e-mail address. */
  listUsers(): Promise<User[]>;
  loadUser(id: string): Promise<User | undefined>;
  /** Gives and takes roles and the organisation. A crash in between leaves some of it: asked again, the rest is done. */
  changeUser(user: User, change: UserChange): Promise<void>;
}

export function createUsers({ client, pool }: { client: CognitoIdentityProviderClient; pool: string }): Users {
  const rolesOf = async (Username: string): Promise<Role[]> => {
    const { Groups = [] } = await client.send(new AdminListGroupsForUserCommand({ UserPoolId: pool, Username }));
    return Role.options.filter((role) => Groups.some(({ GroupName }) => GroupName === role));
  };
  const userOf = async (id: string, attributes: AttributeType[], enabled: boolean): Promise<User> => {
    const attribute = (name: string) => attributes.find(({ Name }) => Name === name)?.Value;
    const email = attribute("email") ?? "";
    const organisation = attribute(organisationAttribute);
    return {
      id,
      name: attribute("name") || email,
      email,
      roles: await rolesOf(id),
      ...(organisation && { organisation }),
      enabled,
    };
  };
  return {
    async listUsers() {
      const users: User[] = [];
      let PaginationToken: string | undefined;
      do {
        const page = await client.send(
          new ListUsersCommand({ UserPoolId: pool, Limit: 60, ...(PaginationToken && { PaginationToken }) }),
        );
        const own = await mapOf(page.Users ?? [], ({ Username = "", Attributes = [], Enabled = false }) =>
          userOf(Username, Attributes, Enabled),
        );
        users.push(...own);
        PaginationToken = page.PaginationToken;
      } while (PaginationToken !== undefined);
      return users.sort((a, b) => (a.email < b.email ? -1 : 1));
    },

    async loadUser(id) {
      try {
        const user = await client.send(new AdminGetUserCommand({ UserPoolId: pool, Username: id }));
        return await userOf(user.Username ?? id, user.UserAttributes ?? [], user.Enabled ?? false);
      } catch (error) {
        if (error instanceof Error && error.name === "UserNotFoundException") return undefined;
        throw error;
      }
    },

    async changeUser({ id: Username, roles: before }, { roles, organisation }) {
      const user = { UserPoolId: pool, Username };
      // What is taken away goes first: in between, somebody may have too few rights, never too many.
      for (const GroupName of before.filter((role) => !roles.includes(role)))
        await client.send(new AdminRemoveUserFromGroupCommand({ ...user, GroupName }));
      if (organisation === null)
        await client.send(
          new AdminDeleteUserAttributesCommand({ ...user, UserAttributeNames: [organisationAttribute] }),
        );
      else {
        const UserAttributes = [{ Name: organisationAttribute, Value: organisation }];
        await client.send(new AdminUpdateUserAttributesCommand({ ...user, UserAttributes }));
      }
      for (const GroupName of roles.filter((role) => !before.includes(role)))
        await client.send(new AdminAddUserToGroupCommand({ ...user, GroupName }));
    },
  };
}

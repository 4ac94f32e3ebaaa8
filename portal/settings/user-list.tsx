import { useState } from "preact/hooks";
import type { AnswerOf } from "../../schemas/portal-api.ts";
import { useAnswer } from "../api/use-answer.ts";
import { Badge } from "../components/badge.tsx";
import { Button } from "../components/button.tsx";
import { Await } from "../components/loading.tsx";
import { type Column, Table } from "../components/table.tsx";
import { roleNames } from "./roles.ts";
import { UserDialog } from "./user-dialog.tsx";

type Setup = AnswerOf<"readSetup">;
type User = AnswerOf<"changeUser">;

/** The users with their roles and organisations, which an administrator may change. Accounts are made elsewhere. */
export function UserList({ setup }: { setup: Setup }) {
  const loaded = useAnswer("listUsers", {});
  const [open, setOpen] = useState<User>();
  const nameOf = (id: string) => [...setup.operators, ...setup.partners].find((one) => one.id === id)?.name ?? id;
  const columns: readonly Column<User>[] = [
    {
      title: "Nom",
      cell: ({ name, email }) => (
        <span class="user-name">
          {name}
          <span class="soft small">{email}</span>
        </span>
      ),
    },
    {
      title: "Rôles",
      cell: ({ roles, enabled }) => (
        <span class="row user-roles">
          {!enabled && <Badge tone="quiet">compte désactivé</Badge>}
          {roles.length === 0 && <Badge tone="warn">aucun rôle</Badge>}
          {roles.map((role) => (
            <Badge key={role} tone="info">
              {roleNames[role].name}
            </Badge>
          ))}
        </span>
      ),
    },
    {
      title: "Organisation",
      cell: ({ organisation, roles }) =>
        organisation !== undefined ? (
          nameOf(organisation)
        ) : (
          <span class="soft">{roles.includes("admin") ? "toutes" : "à préciser"}</span>
        ),
    },
    {
      title: "Modifier",
      cell: (user) => (
        <Button small about={user.name} onClick={() => setOpen(user)}>
          Modifier
        </Button>
      ),
    },
  ];
  return (
    <Await loaded={loaded} rows={5}>
      {({ items }) => (
        <>
          <Table caption="Utilisateurs" columns={columns} rows={items} keyOf={({ id }) => id} />
          {open && (
            <UserDialog
              user={open}
              setup={setup}
              close={() => setOpen(undefined)}
              done={(changed) => {
                loaded.replace({ items: items.map((one) => (one.id === changed.id ? changed : one)) });
                setOpen(undefined);
              }}
            />
          )}
        </>
      )}
    </Await>
  );
}

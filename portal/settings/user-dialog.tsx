import type { AnswerOf } from "../../schemas/portal-api.ts";
import type { Role } from "../../schemas/portal-person.ts";
import { announce } from "../announce.tsx";
import { call } from "../api/call.ts";
import { forget } from "../api/kept.ts";
import { Check, Select } from "../components/field.tsx";
import { FormDialog } from "../components/form-dialog.tsx";
import { contract } from "../contract.ts";
import { useDraft } from "../draft.ts";
import { upperFirst } from "../format/sentence.ts";
import { isPartnerOnly, roleNames } from "./roles.ts";

type User = AnswerOf<"changeUser">;

interface UserDialogProps {
  user: User;
  setup: AnswerOf<"readSetup">;
  close: () => void;
  done: (user: User) => void;
}

/** The roles and the organisation of a user. */
export function UserDialog({ user, setup, close, done }: UserDialogProps) {
  const [draft, setDraft, clear] = useDraft<{ roles: Role[]; organisation: string }>(`user:${user.id}`, {
    roles: user.roles,
    organisation: user.organisation ?? "",
  });
  const { roles, organisation } = draft;
  const possible = isPartnerOnly(roles) ? setup.partners : setup.operators;
  // What the roles chosen before allowed may be none of these: it is then to be chosen anew.
  const chosen = possible.some(({ id }) => id === organisation) ? organisation : "";

  const save = async () => {
    const body = { roles, organisation: chosen === "" ? null : chosen };
    const changed = await call("changeUser", { params: { id: user.id }, body }, { mayRepeat: true });
    clear();
    forget("readMe");
    announce("Utilisateur modifié");
    done(changed);
  };
  const cancel = () => {
    clear();
    close();
  };

  return (
    <FormDialog title={user.name} cancel={cancel} save={save}>
      <fieldset class="choices">
        <legend class="field-label">Rôles</legend>
        {contract().roles.map((role) => (
          <Check
            key={role}
            checked={roles.includes(role)}
            label={
              <>
                <strong>{upperFirst(roleNames[role].name)}</strong>
                <span class="soft"> : {roleNames[role].may}</span>
              </>
            }
            onChange={(on) =>
              setDraft({
                ...draft,
                roles: contract().roles.filter((one) => (one === role ? on : roles.includes(one))),
              })
            }
          />
        ))}
      </fieldset>
      <Select
        label="Organisation"
        hint={isPartnerOnly(roles) ? "Un des partenaires des réglages" : "Un des opérateurs des réglages"}
        none={roles.includes("admin") ? "Toutes" : "À préciser"}
        value={chosen}
        options={possible.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(next) => setDraft({ ...draft, organisation: next })}
      />
    </FormDialog>
  );
}

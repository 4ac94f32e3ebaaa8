import type { User } from "../../schemas/portal-person.ts";

/** Invented people: one for each role, of organisations of samples/setup.json, and two whose organisations are others. */
export const sampleUsers: readonly User[] = [
  {
    id: "5a3c1c9e-0a51-4f0a-9a51-6f1d2b7c0001",
    name: "Odile Marchetti",
    email: "odile.marchetti@ccas-montbrisac.example",
    roles: ["partner"],
    organisation: "ccas-montbrisac",
    enabled: true,
  },
  {
    id: "5a3c1c9e-0a51-4f0a-9a51-6f1d2b7c0002",
    name: "Bastien Lerouvillois",
    email: "bastien.lerouvillois@cairn-habitat.example",
    roles: ["reviewer"],
    organisation: "cairn",
    enabled: true,
  },
  {
    id: "5a3c1c9e-0a51-4f0a-9a51-6f1d2b7c0003",
    name: "Solène Quintard",
    email: "solene.quintard@cairn-habitat.example",
    roles: ["finance"],
    organisation: "cairn",
    enabled: true,
  },
  {
    id: "5a3c1c9e-0a51-4f0a-9a51-6f1d2b7c0004",
    name: "Youssef Delabarre",
    email: "youssef.delabarre@cairn-habitat.example",
    roles: ["admin"],
    enabled: true,
  },
  {
    id: "5a3c1c9e-0a51-4f0a-9a51-6f1d2b7c0005",
    name: "Cécile Auvray",
    email: "cecile.auvray@tas-vernoy.example",
    roles: ["partner"],
    organisation: "tas-vernoy",
    enabled: true,
  },
  {
    id: "5a3c1c9e-0a51-4f0a-9a51-6f1d2b7c0006",
    name: "Mathurin Estève",
    email: "mathurin.esteve@le-phare.example",
    roles: ["reviewer", "finance"],
    organisation: "le-phare",
    enabled: true,
  },
];

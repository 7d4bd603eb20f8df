import type { EntityManager } from '@mikro-orm/core';
import type { GraphQLSchema } from 'graphql';
import { enFrancais } from '../../socle/graphql/descriptions.ts';
import { ModeFonction } from '../../socle/securite/acces.ts';
import type { Droit } from '../../socle/securite/droits.ts';
import type { Application } from '../application/application.entity.ts';
import { FonctionApi } from '../fonction/fonction-api.entity.ts';
import type { Permission } from '../permission/permission.entity.ts';

/** A row for each root field that requires a permission; those that are there stay as the admins left them. */
export async function semerFonctions(
  em: EntityManager,
  schema: GraphQLSchema,
  applications: ReadonlyMap<string, Application>,
  permissions: ReadonlyMap<string, Permission>,
): Promise<Map<string, FonctionApi>> {
  const toutes = await em.findAll(FonctionApi, { populate: ['permissions'] });
  const connues = new Map<string, FonctionApi>(
    toutes.filter(({ integree }) => integree).map((fonction) => [fonction.nomFonction, fonction]),
  );
  for (const { nom, description, droit } of fonctionsDe(schema)) {
    if (droit.mot !== 'exige' || connues.has(nom)) continue;
    const application = applications.get(droit.application);
    if (!application) throw new Error(`L'application ${droit.application} n'est pas semée`);
    const deLAdmin: FonctionApi | undefined = toutes.find(
      (une) => une.nomFonction === nom && une.application === application,
    );
    const valeurs = { nomFonction: nom, description, mode: ModeFonction.AU_MOINS_UNE, integree: true, application };
    // Made by an admin before the product declared it: it is the product's, and requires what the product says.
    const fonction = deLAdmin ? em.assign(deLAdmin, valeurs) : em.create(FonctionApi, valeurs);
    fonction.permissions.removeAll();
    for (const { nom: requise } of droit.permissions) {
      const permission = permissions.get(requise);
      if (permission) fonction.permissions.add(permission);
    }
    connues.set(nom, fonction);
  }
  await em.flush();
  return connues;
}

/** The root fields of the schema with the right that stands above each, by name: in whatever order they were declared. */
export function fonctionsDe(schema: GraphQLSchema) {
  const racines = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const fonctions = racines.flatMap((racine) =>
    Object.values(racine?.getFields() ?? {}).map((champ) => ({
      nom: champ.name,
      racine: racine?.name ?? '',
      description: champ.description == null ? null : enFrancais(champ.description),
      droit: champ.extensions.droit as Droit,
    })),
  );
  return fonctions.sort((a, b) => (a.nom < b.nom ? -1 : 1));
}

/** What the code declares that each function requires, by the function's name. */
export function exigencesDeclarees(schema: GraphQLSchema): Map<string, readonly string[]> {
  return new Map(
    fonctionsDe(schema).flatMap(({ nom, droit }) =>
      droit.mot === 'exige' ? [[nom, droit.permissions.map((requise) => requise.nom)]] : [],
    ),
  );
}

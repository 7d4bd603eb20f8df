import type { GraphQLSchema } from 'graphql';
import { fonctionsDe } from '../plateforme/semis/semis.fonctions.ts';
import { permissionsDeclarees } from '../socle/securite/droits.ts';

const ROLES = { A: 'Admin', S: 'Standardiste', I: 'Intervenant', C: 'Client', P: 'API' };

/** docs/permissions.md: every function with the right that stands above it, and every permission with its roles. */
export function documentPermissions(schema: GraphQLSchema): string {
  const fonctions = fonctionsDe(schema).map(({ nom, racine, droit }) => {
    const requises =
      droit.mot === 'exige' ? droit.permissions.map((permission) => `\`${permission.nom}\``).join(' ou ') : '';
    const application = droit.mot === 'exige' ? droit.application : 'plateforme';
    const mot = droit.mot === 'public' ? '(public)' : droit.mot === 'connecte' ? '(connecté)' : requises;
    return `| ${application} | \`${nom}\` | ${racine} | ${mot} |`;
  });
  const permissions = permissionsDeclarees().map(({ nom, application, description, rolesParDefaut }) => {
    const roles = rolesParDefaut.map((lettre) => ROLES[lettre]).join(', ');
    return `| ${application} | \`${nom}\` | ${description.fr} — ${description.en} | ${roles} |`;
  });
  return [
    '# Fonctions et permissions',
    '',
    'Produit par `pnpm codegen` : ne pas modifier. Ce sont les valeurs d’une base neuve ; ensuite, les tables décident.',
    '',
    '## Fonctions',
    '',
    '| application | fonction | type | exige |',
    '| --- | --- | --- | --- |',
    ...fonctions.sort(),
    '',
    '## Permissions',
    '',
    '| application | permission | ce qu’elle permet | rôles par défaut |',
    '| --- | --- | --- | --- |',
    ...permissions.sort(),
    '',
  ].join('\n');
}

import { randomBytes } from 'node:crypto';
import { creerApplication } from '../app/app.ts';
import { droitsModifies } from '../plateforme/droits/droits.service.ts';
import { attribuerLesRolesAdmin, retablir } from '../plateforme/droits/retablissement.ts';
import { creerCompte, donnerMotDePasse } from '../plateforme/semis/premiers-comptes.ts';
import { enForme } from '../socle/commun/forme-du-texte.ts';
import { lireEnv } from '../socle/config/env.ts';
import { enTransaction } from '../socle/graphql/transaction.ts';

/**
 * `pnpm creer-admin LOGIN EMAIL [PRENOM] [NOM]`: an account with the Admin role everywhere, its password shown once.
 * Whoever has this machine's shell is the root of trust: what nobody could do any more is possible again.
 */
const [login, email, prenom = 'Admin', nom = 'Driven'] = process.argv.slice(2).map((mot) => enForme(mot) ?? '');
if (!login || !email?.includes('@') || !prenom || !nom) {
  console.error('pnpm creer-admin LOGIN EMAIL [PRENOM] [NOM]');
  process.exit(2);
}
const env = lireEnv();
console.log(`Base : ${env.databaseUrl.replace(/\/\/[^@/]*@/, '//')}`);
const application = await creerApplication({ ...env, demo: false, LOG_LEVEL: 'error' });
try {
  const motDePasse = randomBytes(15).toString('base64url');
  const rendues = await enTransaction(application.services.orm.em, async (em) => {
    const compte = creerCompte(em, { login, email, prenom, nom, profil: 'Administrateur' });
    await em.flush();
    await attribuerLesRolesAdmin(em, compte);
    await donnerMotDePasse(em, application.services.hacheur, [compte], motDePasse, { aChanger: true });
    const rendu = await retablir(em, application.schema);
    await droitsModifies(em);
    return rendu;
  });
  for (const ligne of rendues) console.log(ligne);
  console.log(`Compte ${login} créé dans cette base. Mot de passe, à changer à la première connexion : ${motDePasse}`);
} finally {
  await application.arreter();
}

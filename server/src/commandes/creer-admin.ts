import { randomBytes } from 'node:crypto';
import { creerApplication } from '../app.ts';
import { enForme } from '../commun/forme-du-texte.ts';
import { lireEnv } from '../config/env.ts';
import { enTransaction } from '../graphql/transaction.ts';
import { creerCompte, donnerMotDePasse } from '../modules/acces/comptes.service.ts';
import { droitsModifies } from '../modules/acces/droits.service.ts';
import { attribuerLesRolesAdmin, retablir } from '../modules/acces/retablissement.ts';

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

import { createServer, type IncomingMessage } from 'node:http';
import { commenter, liste, point } from './sql.ts';

/**
 * The limit: the least that this stack can do for the same work. node:http and `sql.ts`; no GraphQL, no session, no
 * rights. `node bench/limite/serveur.ts` with DATABASE_URL, PORT and UTILISATEUR_ID.
 */

async function corps(requete: IncomingMessage): Promise<string> {
  const morceaux: Buffer[] = [];
  for await (const morceau of requete) morceaux.push(morceau as Buffer);
  return Buffer.concat(morceaux).toString();
}

const serveur = createServer(async (requete, reponse) => {
  const [chemin, valeur] = (requete.url ?? '').split('=');
  try {
    let resultat: object;
    if (chemin === '/liste?page') resultat = { consulterIntervention: { items: await liste(Number(valeur)) } };
    else if (chemin === '/point?id') resultat = { voirIntervention: await point(Number(valeur)) };
    else resultat = { ajouterCommentaire: { commentaire: await commenter(JSON.parse(await corps(requete))) } };
    reponse.setHeader('content-type', 'application/json');
    reponse.end(JSON.stringify({ data: resultat }));
  } catch (erreur) {
    reponse.statusCode = 500;
    reponse.end(String(erreur));
  }
});
serveur.listen(Number(process.env.PORT), '127.0.0.1');
process.on('SIGTERM', () => process.exit(0));

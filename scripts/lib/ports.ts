import { createServer } from 'node:net';
import type { Reglages } from './reglages.ts';
import type { NomService } from './services.ts';

/** Whether somebody already listens there. */
function portPris(port: number, hote: string): Promise<boolean> {
  return new Promise((resoudre, rejeter) => {
    const serveur = createServer();
    serveur.once('error', (erreur: NodeJS.ErrnoException) => {
      if (erreur.code === 'EADDRINUSE') resoudre(true);
      else if (erreur.code === 'EACCES') rejeter(new Error(`Le port ${port} demande des droits d'administrateur.`));
      else rejeter(new Error(`HOST=${hote} : cette adresse n'existe pas sur cette machine (${erreur.code}).`));
    });
    serveur.listen({ port, host: hote, exclusive: true }, () => serveur.close(() => resoudre(false)));
  });
}

/** Ports that nobody uses now, all different. */
export async function portsLibres(nombre: number): Promise<number[]> {
  const serveurs = Array.from({ length: nombre }, () => createServer());
  const ports = await Promise.all(
    serveurs.map(
      (serveur) =>
        new Promise<number>((resoudre, rejeter) => {
          serveur.once('error', rejeter);
          serveur.listen(0, '127.0.0.1', () => {
            const adresse = serveur.address();
            resoudre(typeof adresse === 'object' && adresse ? adresse.port : 0);
          });
        }),
    ),
  );
  await Promise.all(serveurs.map((serveur) => new Promise((resoudre) => serveur.close(resoudre))));
  return ports;
}

/** Refuses at once, with every port that is taken and the variable to set. */
export async function verifierPorts(
  { hote, portApi, portSite }: Pick<Reglages, 'hote' | 'portApi' | 'portSite'>,
  noms: readonly NomService[] = ['API', 'Site'],
): Promise<void> {
  const voulus = { API: ['API_PORT', portApi], Site: ['WEB_PORT', portSite] } as const;
  const fautes: string[] = [];
  for (const nom of noms) {
    const [variable, port] = voulus[nom];
    if (!(await portPris(port, hote))) continue;
    fautes.push(
      `Le port ${port} est déjà pris sur ${hote} : arrêtez le programme qui l'occupe, ` +
        `ou choisissez-en un autre avec ${variable} (par exemple ${variable}=${port + 100}).`,
    );
  }
  if (fautes.length > 0) throw new Error(fautes.join('\n  '));
}

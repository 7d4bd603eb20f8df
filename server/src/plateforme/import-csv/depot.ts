import { indisponible, saisieInvalide } from '../../socle/commun/erreurs.ts';
import type { Services } from '../../socle/services.ts';
import { lireOctets } from '../fichier/fichier.service.ts';
import type { Rangee } from '../fichier/usages.ts';
import type { Forme, LigneBrute, LigneCsv } from './csv/fichier-csv.ts';
import { demander } from './csv/lecteur.ts';
import type { Question } from './csv/messages.ts';

/** An uploaded CSV, for any import, read by the thread of the files; what cannot be read is the fault of `fichierId`. */
export class Depot {
  private constructor(
    private readonly services: Services,
    private readonly fichier: Rangee,
    readonly forme: Forme & { bruts: string[] },
  ) {}

  static async ouvrir(services: Services, fichier: Rangee): Promise<Depot> {
    return new Depot(services, fichier, await lire(services, fichier, { sorte: 'forme' }));
  }

  lire(debut: number, nombre: number): Promise<LigneCsv[]> {
    return lire(this.services, this.fichier, { sorte: 'lire', debut, nombre });
  }

  brutes(numeros: readonly number[]): Promise<LigneBrute[]> {
    return lire(this.services, this.fichier, { sorte: 'brutes', numeros });
  }

  /** Lines before `fin` with one of these values in this column. */
  memesValeurs(colonne: string, valeurs: readonly string[], fin: number, parMax: number): Promise<LigneCsv[]> {
    return lire(this.services, this.fichier, { sorte: 'memes', colonne, valeurs, fin, parMax });
  }
}

async function lire<T>(services: Services, fichier: Rangee, question: Question): Promise<T> {
  let suite = await demander(fichier.id, question);
  if (suite.etat === 'inconnu') {
    // Sent as a copy: the thread takes it over.
    const octets = new Uint8Array(await lireOctets(services, fichier));
    const ouverture = await demander(fichier.id, { sorte: 'ouvrir', octets });
    suite = ouverture.etat === 'lu' ? await demander(fichier.id, question) : ouverture;
  }
  if (suite.etat === 'lu') return suite.valeur as T;
  if (suite.etat === 'illisible') throw saisieInvalide([{ chemin: 'fichierId', message: suite.message }]);
  if (suite.etat === 'panne') throw new Error(`lecture d’un fichier : ${suite.message}`);
  throw indisponible();
}

import { createHash } from 'node:crypto';
import { AwsClient } from 'aws4fetch';
import { indisponible, stockagePlein } from '../../socle/commun/erreurs.ts';
import { exigerCle, type Magasin, type Objet } from './magasin.ts';

export interface Seau {
  url: string;
  seau: string;
  region: string;
  cleId: string;
  cleSecrete: string;
}

/** For all tries together: less than a caller waits (http/delai.ts). */
const DELAI_MS = 10_000;
const ENTITES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * A bucket, for several servers: four verbs of S3's protocol, with addresses that name the bucket in their path, which
 * every implementation of it understands.
 */
export class MagasinS3 implements Magasin {
  private readonly client: AwsClient;
  private readonly racine: string;

  constructor({ url, seau, region, cleId, cleSecrete }: Seau) {
    this.racine = `${url.replace(/(?<!\/)\/+$/, '')}/${seau}`;
    // What fails for a moment (5xx, 429) is tried again by the client.
    this.client = new AwsClient({
      accessKeyId: cleId,
      secretAccessKey: cleSecrete,
      region,
      service: 's3',
      retries: 2,
    });
  }

  async ecrire(cle: string, morceaux: Buffer | readonly Buffer[], type: string): Promise<void> {
    const octets = Buffer.isBuffer(morceaux) ? morceaux : Buffer.concat(morceaux);
    // Signed with the rest: what arrives is what was sent.
    const empreinte = createHash('sha256').update(octets).digest('hex');
    const headers = { 'content-type': type, 'x-amz-content-sha256': empreinte };
    await this.demander('PUT', this.adresse(cle), { body: new Uint8Array(octets), headers });
  }

  async lire(cle: string): Promise<Buffer | null> {
    const reponse = await this.demander('GET', this.adresse(cle));
    return reponse === null ? null : Buffer.from(await reponse.arrayBuffer());
  }

  async supprimer(cle: string): Promise<void> {
    await this.demander('DELETE', this.adresse(cle));
  }

  async *lister(dossier: string): AsyncIterable<Objet> {
    let apres: string | undefined;
    do {
      const criteres = new URLSearchParams({ 'list-type': '2', prefix: `${dossier}/` });
      if (apres !== undefined) criteres.set('start-after', apres);
      const texte = (await (await this.demander('GET', `${this.racine}?${criteres}`))?.text()) ?? '';
      let derniere: string | undefined;
      for (const contenu of texte.split('<Contents>').slice(1)) {
        derniere = valeur(contenu, 'Key');
        yield { cle: derniere, ecritA: new Date(valeur(contenu, 'LastModified')) };
      }
      apres = valeur(texte, 'IsTruncated') === 'true' ? derniere : undefined;
    } while (apres !== undefined);
  }

  /** The answer; null: there is no such thing (404). */
  private async demander(method: string, adresse: string, options: RequestInit = {}): Promise<Response | null> {
    // The client waits between its tries without looking at the signal, and an answer may stop in its middle.
    const signal = AbortSignal.timeout(DELAI_MS);
    const trop = new Promise<never>((_rendre, refuser) => {
      signal.addEventListener('abort', () => refuser(signal.reason), { once: true });
    });
    const reponse = await Promise.race([this.client.fetch(adresse, { ...options, method, signal }), trop]).catch(
      (cause: unknown) => {
        throw Object.assign(indisponible(), { cause });
      },
    );
    if (reponse.ok) return reponse;
    const texte = await reponse.text();
    const code = valeur(texte, 'Code');
    if (reponse.status === 404 && code !== 'NoSuchBucket') return null;
    if (reponse.status === 507 || /StorageFull|QuotaExceeded|InsufficientCapacity/i.test(code)) throw stockagePlein();
    if (reponse.status >= 500 || reponse.status === 429) throw indisponible();
    throw new Error(`S3 refuse ${method} : ${reponse.status} ${code}`);
  }

  private adresse(cle: string): string {
    return `${this.racine}/${exigerCle(cle)}`;
  }
}

/** The text of the first element of this name; its answers are too plain to need a parser. */
function valeur(xml: string, nom: string): string {
  const brute = new RegExp(`<${nom}>([^<]*)</${nom}>`).exec(xml)?.[1] ?? '';
  return brute.replace(/&(\w+);/g, (entiere, entite: string) => ENTITES[entite] ?? entiere);
}

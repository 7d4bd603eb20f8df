import sharp from 'sharp';
import type { Acteur } from './acteurs.ts';
import { http, type ReponseHttp } from './fichiers.ts';
import type { ServeurDeTest } from './serveur.ts';

type Serveur = Pick<ServeurDeTest, 'application'>;
type Qui = Pick<Acteur, 'jeton'> | null;

/** As a telephone takes it: on its side, with its place in its metadata. */
export const photo = (largeur = 400, hauteur = 300): Promise<Buffer> =>
  sharp({ create: { width: largeur, height: hauteur, channels: 3, background: { r: 20, g: 120, b: 60 } } })
    .jpeg({ quality: 90 })
    .withExif({ IFD0: { Copyright: 'secret' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '47/1 13/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .toBuffer();

export const PDF = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');

/** In one request: what is said of it, then the file. */
export const envoyerPiece = (
  serveur: Serveur,
  qui: Qui,
  dits: Record<string, string>,
  contenu: Buffer,
  { fichier = 'photo.jpg', enTetes = {} }: { fichier?: string; enTetes?: Record<string, string> } = {},
): Promise<ReponseHttp & { corps: { pieceJointeId?: string } }> =>
  http(
    serveur,
    qui,
    'POST',
    '/fichiers',
    [
      { nom: 'usage', contenu: 'piece-jointe' },
      ...Object.entries(dits).map(([nom, contenu]) => ({ nom, contenu })),
      { nom: 'fichier', contenu, fichier },
    ],
    enTetes,
  );

/** The id of a file that this actor has sent and that nothing shows yet. */
export const fichierDePiece = async (serveur: Serveur, qui: Qui): Promise<string> =>
  (await envoyerPiece(serveur, qui, {}, await photo(40, 30))).corps.id;

/** One request of the tus protocol. */
export async function tus(
  { application }: Serveur,
  qui: Qui,
  method: 'POST' | 'HEAD' | 'PATCH' | 'DELETE',
  url: string,
  enTetes: Record<string, string | number> = {},
  payload?: Buffer,
) {
  const reponse = await application.serveur.inject({
    ...{ method, url },
    headers: {
      ...(qui && { authorization: `Bearer ${qui.jeton}` }),
      'tus-resumable': '1.0.0',
      ...(payload && { 'content-type': 'application/offset+octet-stream' }),
      ...enTetes,
    },
    ...(payload && { payload }),
  });
  const json = /json/.test(String(reponse.headers['content-type'])) && method !== 'HEAD';
  const [erreur] = json ? ((reponse.json() as ReponseHttp['corps']).errors ?? []) : [];
  return {
    statut: reponse.statusCode,
    adresse: String(reponse.headers.location ?? ''),
    place: Number(reponse.headers['upload-offset']),
    piece: reponse.headers['piece-jointe'],
    enTetes: reponse.headers,
    erreur,
  };
}

export const ouvrirDepot = (serveur: Serveur, qui: Qui, octets: number, dits: Record<string, string>) =>
  tus(serveur, qui, 'POST', '/depots', {
    'upload-length': octets,
    'upload-metadata': Object.entries(dits)
      .map(([nom, dit]) => `${nom} ${Buffer.from(dit).toString('base64')}`)
      .join(','),
  });

export const poursuivre = (serveur: Serveur, qui: Qui, adresse: string, place: number, morceau: Buffer) =>
  tus(serveur, qui, 'PATCH', adresse, { 'upload-offset': place }, morceau);

// Photos made here: nothing that compresses well, so that they are sent in several parts.
import { crc32, deflateSync } from 'node:zlib';
import type { Personne } from './offres.ts';

interface Envoye {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** Of noise, grey: about as many bytes as pixels. */
export function photo(name: string, largeur = 1_200, hauteur = 900): Envoye {
  const lignes = Buffer.alloc((largeur + 1) * hauteur);
  let graine = 12_345;
  for (let ici = 0; ici < lignes.length; ici += 1) {
    graine = (Math.imul(graine, 1_103_515_245) + 12_345) >>> 0;
    // The first byte of a line says how it is coded: as it is.
    lignes[ici] = ici % (largeur + 1) === 0 ? 0 : graine >>> 24;
  }
  const entete = Buffer.alloc(13);
  entete.writeUInt32BE(largeur, 0);
  entete.writeUInt32BE(hauteur, 4);
  entete.set([8, 0, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const parties = [bloc('IHDR', entete), bloc('IDAT', deflateSync(lignes)), bloc('IEND', Buffer.alloc(0))];
  return { name, mimeType: 'image/png', buffer: Buffer.concat([signature, ...parties]) };
}

/** One on an intervention, by the API. */
export async function joindrePhoto({ api, jeton }: Personne, interventionId: string, legende: string): Promise<void> {
  const { name, mimeType, buffer } = photo('compteur.png', 120, 90);
  const corps = new FormData();
  for (const [nom, valeur] of Object.entries({ usage: 'piece-jointe', interventionId, nature: 'AVANT', legende }))
    corps.append(nom, valeur);
  corps.append('fichier', new Blob([new Uint8Array(buffer)], { type: mimeType }), name);
  const headers = { authorization: `Bearer ${jeton}` };
  const reponse = await fetch(`${api}/fichiers`, { method: 'POST', headers, body: corps });
  if (!reponse.ok) throw new Error(await reponse.text());
}

function bloc(type: string, contenu: Buffer): Buffer {
  const dit = Buffer.concat([Buffer.from(type, 'latin1'), contenu]);
  const [taille, somme] = [Buffer.alloc(4), Buffer.alloc(4)];
  taille.writeUInt32BE(contenu.length);
  somme.writeUInt32BE(crc32(dit));
  return Buffer.concat([taille, dit, somme]);
}

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Colis, Suivi } from './depot';
import { type APoser, attenteApres, FileDEnvois, type Moyens, partFaite } from './file';
import { DepotRefuse } from './reponses';

const fichier = (nom: string, type = 'image/jpeg', octets = 100) => new File(['x'.repeat(octets)], nom, { type });
const demande = (nom: string, plus: Partial<APoser> = {}): APoser => ({
  ...{ interventionId: '7', fichier: fichier(nom), nature: 'PHOTO', interne: false },
  ...plus,
});
const refus = (statut: number, reessayerApres: string | null = null) =>
  new DepotRefuse({ statut, reessayerApres, corps: '' });

/** An API that answers when the test says so. */
function banc() {
  const reseau = { coupe: false, revenir: (): void => undefined };
  const essais: { colis: Colis; suivi: Suivi; finir: () => void; echouer: (raison: unknown) => void }[] = [];
  const moyens = {
    reduire: vi.fn(async (lu: File): Promise<Blob> => lu),
    deposer: vi.fn(
      (colis: Colis, suivi: Suivi) =>
        new Promise<void>((finir, echouer) => {
          suivi.signal.addEventListener('abort', () => echouer(suivi.signal.reason));
          essais.push({ colis, suivi, finir, echouer });
        }),
    ),
    renoncer: vi.fn(async () => undefined),
    verifierReseau: vi.fn(async () => undefined),
    reseauCoupe: () => reseau.coupe,
    reseauRevenu: () =>
      new Promise<void>((suite) => {
        reseau.revenir = () => {
          reseau.coupe = false;
          suite();
        };
      }),
    reconnexion: vi.fn(async () => undefined),
  } satisfies Moyens;
  const file = new FileDEnvois(moyens);
  const dernier = () => {
    const essai = essais.at(-1);
    if (essai === undefined) throw new Error('nothing was sent');
    return essai;
  };
  const etats = () => file.etat().envois.map(({ nom, etat }) => `${nom} ${etat}`);
  return { file, moyens, reseau, essais, dernier, etats };
}
/** What is ready to happen happens. */
const laisser = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('What is on its way', () => {
  it('goes one after another; what has arrived stays beside the rest, then all of it goes', async () => {
    const { file, dernier, etats, essais } = banc();
    file.ajouter([demande('a'), demande('b')]);
    await laisser();
    expect(etats()).toEqual(['a ENVOIE', 'b ATTEND']);
    dernier().suivi.surAvancement(50);
    expect(partFaite(file.etat().envois)).toBe(0.25);
    dernier().suivi.surAvancement(100);
    dernier().finir();
    await laisser();
    expect(etats()).toEqual(['a FAIT', 'b ENVOIE']);
    dernier().finir();
    await laisser();
    expect(etats()).toEqual([]);
    expect(file.etat().arrives).toBe(2);
    expect(essais).toHaveLength(2);
  });

  it('says with the first request what it is, and that a PDF is a document whatever was chosen', async () => {
    const { file, dernier } = banc();
    file.ajouter([demande('a', { fichier: fichier('devis.pdf', 'application/pdf'), nature: 'AVANT', interne: true })]);
    await laisser();
    expect(dernier().colis.faits).toMatchObject({
      ...{ interventionId: '7', nature: 'DOCUMENT', interne: 'true', nom: 'devis.pdf', type: 'application/pdf' },
      cleClient: expect.stringMatching(/^[0-9a-f]{32}$/),
    });
  });

  it('waits for the network, and goes on from where it stopped, under the same key', async () => {
    const { file, dernier, etats, reseau, essais, moyens } = banc();
    file.ajouter([demande('a'), demande('b')]);
    await laisser();
    dernier().suivi.surAdresse('/api/depots/1');
    reseau.coupe = true;
    dernier().echouer(new TypeError('failed'));
    await laisser();
    expect(etats()).toEqual(['a RESEAU', 'b RESEAU']);
    await vi.advanceTimersByTimeAsync(3_600_000);
    expect(essais).toHaveLength(1);
    reseau.revenir();
    await laisser();
    expect(etats()).toEqual(['a ENVOIE', 'b ATTEND']);
    expect(dernier().colis).toMatchObject({ adresse: '/api/depots/1', faits: essais[0]?.colis.faits });
    expect(moyens.reduire).toHaveBeenCalledTimes(1);
  });

  it('is tried again by itself, later each time, while others go; then it is given up until somebody asks', async () => {
    const { file, dernier, etats, essais } = banc();
    file.ajouter([demande('a')]);
    let attendu = 0;
    for (let essai = 1; essai <= 10; essai += 1) {
      await laisser();
      expect(essais).toHaveLength(essai);
      dernier().echouer(refus(503));
      await laisser();
      expect(etats()).toEqual(['a PATIENTE']);
      expect(attenteApres(essai)).toBeGreaterThanOrEqual(attendu);
      attendu = attenteApres(essai);
      await vi.advanceTimersByTimeAsync(attendu - 1);
      expect(essais).toHaveLength(essai);
      await vi.advanceTimersByTimeAsync(1);
    }
    dernier().echouer(refus(503));
    await laisser();
    expect(etats()).toEqual(['a ECHOUE']);
    file.reessayer(file.etat().envois[0]?.cle ?? '');
    await laisser();
    expect(etats()).toEqual(['a ENVOIE']);
  });

  it.each([
    ['while bytes arrive', refus(502), 60_000],
    ['when it was told when to come back', refus(429, '5'), 5_000],
  ])('is never given up %s', async (quand, raison, apresMs) => {
    const { file, dernier, etats, essais } = banc();
    file.ajouter([demande('a')]);
    for (let essai = 1; essai <= 15; essai += 1) {
      await laisser();
      expect(essais).toHaveLength(essai);
      if (quand === 'while bytes arrive') dernier().suivi.surAvancement(essai);
      dernier().echouer(raison);
      await laisser();
      expect(etats()).toEqual(['a PATIENTE']);
      await vi.advanceTimersByTimeAsync(apresMs);
    }
    expect(etats()).toEqual(['a ENVOIE']);
  });

  it('begins again where its deposit is no more', async () => {
    const { file, dernier } = banc();
    file.ajouter([demande('a')]);
    await laisser();
    dernier().suivi.surAdresse('/api/depots/1');
    dernier().echouer(refus(410));
    await vi.advanceTimersByTimeAsync(attenteApres(1));
    expect(dernier().colis.adresse).toBeNull();
  });

  it('waits for the password where the session is over', async () => {
    const { file, dernier, moyens, etats } = banc();
    file.ajouter([demande('a')]);
    await laisser();
    dernier().echouer(refus(401));
    await laisser();
    expect(moyens.reconnexion).toHaveBeenCalledOnce();
    expect(etats()).toEqual(['a ENVOIE']);
    moyens.reconnexion.mockRejectedValue(new Error('gone'));
    dernier().echouer(refus(401));
    await laisser();
    expect(etats()).toEqual(['a ECHOUE']);
  });

  it('stops while it is paused, whole, and goes on', async () => {
    const { file, dernier, etats, essais } = banc();
    file.ajouter([demande('a'), demande('b')]);
    await laisser();
    dernier().suivi.surAvancement(40);
    file.suspendre();
    await laisser();
    expect(etats()).toEqual(['a ATTEND', 'b ATTEND']);
    expect(file.etat()).toMatchObject({ enPause: true, envois: [{ envoyes: 40 }, {}] });
    expect(essais).toHaveLength(1);
    file.continuer();
    await laisser();
    expect(etats()).toEqual(['a ENVOIE', 'b ATTEND']);
  });

  it('is taken off at any moment, and the API told of what was begun; the next one goes', async () => {
    const { file, dernier, etats, moyens } = banc();
    file.ajouter([demande('a'), demande('b')]);
    await laisser();
    dernier().suivi.surAdresse('/api/depots/1');
    file.retirer(file.etat().envois[0]?.cle ?? '');
    await laisser();
    expect(moyens.renoncer).toHaveBeenCalledExactlyOnceWith('/api/depots/1');
    expect(etats()).toEqual(['b ENVOIE']);
  });
});

describe('What is not taken', () => {
  it('is said, by the page or by the API, stays until it is read, and holds nothing up', async () => {
    const { file, dernier, etats, moyens, essais } = banc();
    moyens.reduire.mockImplementation(async (lu) => (lu.name === 'perdu' ? Promise.reject(new Error('gone')) : lu));
    file.ajouter([demande('page', { fichier: fichier('page.html', 'text/html') }), demande('perdu'), demande('c')]);
    await laisser();
    expect(etats()).toEqual(['page.html REFUSE', 'perdu REFUSE', 'c ENVOIE']);
    expect(file.etat().envois.slice(0, 2)).toMatchObject([
      { erreur: { raison: 'TYPE' } },
      { erreur: { raison: 'ILLISIBLE' } },
    ]);
    dernier().echouer(refus(400));
    await laisser();
    expect(etats()).toEqual(['page.html REFUSE', 'perdu REFUSE', 'c REFUSE']);
    expect(essais).toHaveLength(1);
    expect(partFaite(file.etat().envois)).toBe(0);
  });
});

'use client';

import { Anchor, Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { Lien } from '@/components/Lien';
import { mot } from '@/lib/mot';
import { nomDe } from '@/lib/nomDe';
import { useMoi } from '@/lib/session/MoiContexte';
import { formaterNumero } from '@/lib/telephone';
import { useDates } from '@/lib/useDates';
import { useMontants } from '@/lib/useMontants';
import type { PasseDeLOffreQuery } from '../operations.generated';
import styles from './Offre.module.css';

type Evenement = NonNullable<PasseDeLOffreQuery['voirOffre']['historique']>[number];
type Ligne = Evenement['changements'][number];
const INSTANTS = new Set(['valideDu', 'valideAu', 'expireA']);
/** In the order in which they are told; the rest is keys and dates of the machine. */
const DITS = new Set([
  ...['nomFr', 'nomEn', 'descriptionFr', 'descriptionEn', 'fournisseur', 'reglementee', 'statut'],
  ...['fraisActivation', 'engagementMois', 'valideDu', 'valideAu', 'nombre', 'numero', 'expireA', 'resultat', 'note'],
]);

/** What every row is born with. */
const DE_NAISSANCE = new Set(['statut', 'resultat']);

/** Who did what, when; the last first. */
export function Historique({ evenements }: { evenements: readonly Evenement[] }) {
  const t = useTranslations('offre.historique');
  const { pages } = useMoi();
  const { date } = useDates();
  const direAction = useActionsEnMots();
  const tracee = pages.some(({ lien }) => lien === '/traces');
  if (evenements.length === 0) return <Text c="dimmed">{t('vide')}</Text>;
  return (
    <ol className={styles.evenements}>
      {evenements.map(({ id, action, auteur, creerA, changements }) => {
        const qui = auteur === null ? t('produit') : nomDe(auteur);
        const dit = direAction(action, changements);
        return (
          <li key={id} className={styles.evenement}>
            <Text fw={600}>{dit}</Text>
            <Text c="dimmed" size="xs">
              {qui} · <time dateTime={creerA}>{date(creerA)}</time>
              {tracee && (
                <>
                  {' · '}
                  <Anchor
                    component={Lien}
                    href={`/traces/${id}`}
                    size="xs"
                    underline="always"
                    aria-label={t('traceDe', { dit, date: date(creerA) })}
                  >
                    {t('trace')}
                  </Anchor>
                </>
              )}
            </Text>
            <Changements lignes={changements} />
          </li>
        );
      })}
    </ol>
  );
}

/** One function does several things to an offer: what it changed says which. */
function useActionsEnMots() {
  const t = useTranslations('offre.historique.actions');
  return (action: string, lignes: readonly Ligne[]): string => {
    const de = (objet: string) => lignes.filter((ligne) => ligne.objet === objet);
    const statut = de('offre').flatMap(({ champs }) => champs.find(({ champ }) => champ === 'statut')?.apres ?? [])[0];
    if (action === 'activerOffre') return t(de('version_offre').length > 0 ? 'activee' : 'reprise');
    if (action === 'desactiverOffre') return t(statut === 'RETIREE' ? 'retiree' : 'suspendue');
    if (action === 'modifierOffre') {
      if (de('version_offre').some(({ nature }) => nature === 'CREATION')) return t('ouverte');
      return t(de('version_offre').length + de('tarif').length > 0 ? 'termes' : 'fiche');
    }
    return mot(t, action) ?? action;
  };
}

/** The same word says the state of an offer and that of a version. */
const cleDe = (objet: string, champ: string): string =>
  champ === 'numero' ? objet : champ === 'statut' ? `statut_${objet}` : champ;

function Changements({ lignes }: { lignes: readonly Ligne[] }) {
  const t = useTranslations('offre');
  const dire = useValeurs();
  // What the page says of the offer itself is not said again of its first day.
  const dits = lignes
    .filter(({ objet, nature }) => objet !== 'offre' || nature !== 'CREATION')
    .flatMap(({ objet, nature, champs }) =>
      champs
        .filter(({ champ }) => DITS.has(champ) && !(nature === 'CREATION' && DE_NAISSANCE.has(champ)))
        .filter(({ avant, apres }) => (avant ?? '') !== (apres ?? ''))
        .map((champ) => ({ ...champ, objet })),
    );
  if (dits.length === 0) return null;
  return (
    <ul className={styles.changements}>
      {dits.map(({ champ, objet, avant, apres }, rang) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the order never changes.
        <li key={rang}>
          {t('historique.champ', { champ: mot(t, `historique.champs.${cleDe(objet, champ)}`) ?? champ })}{' '}
          {avant !== null && (
            <>
              <del>{dire(objet, champ, avant)}</del>
              {' → '}
            </>
          )}
          {dire(objet, champ, apres)}
        </li>
      ))}
    </ul>
  );
}

/** Values of the traces in words. */
function useValeurs() {
  const t = useTranslations('offre');
  const essais = useTranslations('domaine.numeroTest');
  const { date } = useDates();
  const { euros } = useMontants();
  return (objet: string, champ: string, valeur: string | null): string => {
    if (valeur === null || valeur === '') return '—';
    if (champ === 'numero') return objet === 'numero_test' ? formaterNumero(valeur) : valeur;
    if (champ === 'reglementee') return t(valeur === 'true' || valeur === '1' ? 'detail.oui' : 'detail.non');
    if (champ === 'resultat') return mot(essais, `resultats.${valeur}`) ?? valeur;
    if (champ === 'statut') return mot(t, `${objet === 'offre' ? 'etats' : 'versions'}.${valeur}`) ?? valeur;
    if (champ === 'fraisActivation') return euros(valeur);
    if (champ === 'engagementMois') return t('mois', { nombre: Number(valeur) });
    if (champ === 'valideAu') return date(new Date(Date.parse(valeur) - 1), 'jourMoyen');
    return INSTANTS.has(champ) ? date(valeur, 'jourMoyen') : valeur;
  };
}

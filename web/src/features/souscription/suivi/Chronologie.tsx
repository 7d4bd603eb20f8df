'use client';

import { Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { nomDe } from '@/lib/nomDe';
import { useMoi } from '@/lib/session/MoiContexte';
import { useDates } from '@/lib/useDates';
import { useTexte } from '@/lib/useTexte';
import type { UneSouscriptionQuery } from '../operations.generated';
import styles from '../Souscription.module.css';
import { moisDe, plusMois, type Souscription, vit } from '../types';

type Evenement = UneSouscriptionQuery['voirSouscription']['historique'][number];
interface Ligne {
  cle: string;
  quand: string;
  mots: string;
  motif: string | null;
}

/** What has happened, then what will, by its dates. */
export function Chronologie(props: { souscription: Souscription; historique: readonly Evenement[]; gestion: boolean }) {
  const t = useTranslations('souscription.suivi');
  const { date } = useDates();
  const lignes = useLignes(props);
  const maintenant = Date.now();
  return (
    <ol className={styles.fil}>
      {lignes.map(({ cle, quand, mots, motif }) => {
        const avenir = Date.parse(quand) > maintenant;
        return (
          <li key={cle} data-avenir={avenir || undefined}>
            <Text c="dimmed" component="span" display="block">
              {date(quand, avenir ? 'jourMoyen' : 'instant')}
              {avenir && ` · ${t('aVenir')}`}
            </Text>
            {mots}
            {motif !== null && <Text c="dimmed">{t('motifDit', { motif })}</Text>}
          </li>
        );
      })}
    </ol>
  );
}

function useLignes({ souscription, historique, gestion }: Parameters<typeof Chronologie>[0]): Ligne[] {
  const t = useTranslations('souscription.suivi.evenements');
  const texte = useTexte();
  const { compte } = useMoi();
  const { dateDebut, engagementJusquA, dateFin, termes } = souscription;
  const faits = historique.map(({ id, creerA, action, statut, motif, auteur }): Ligne => {
    const qui = auteur === null ? '' : auteur.id === compte.id ? t('vous') : gestion ? nomDe(auteur) : t('conseiller');
    const connue = CONNUES.find((une) => une === action) ?? 'autre';
    const fini = statut === 'ANNULEE' || statut === 'REFUSEE' || statut === 'RESILIEE';
    const cle = connue === 'resilierSouscription' && fini ? 'finie' : connue;
    const mots = cle === 'echeanceSouscription' ? t(statut === 'ACTIVE' ? 'commencee' : 'terminee') : t(cle, { qui });
    return { cle: id, quand: creerA, mots, motif };
  });
  const avenir: Ligne[] = [];
  const prevoir = (cle: string, quand: string, mots: string) => {
    if (Date.parse(quand) > Date.now()) avenir.push({ cle, quand, mots, motif: null });
  };
  if (vit(souscription)) {
    prevoir('debut', dateDebut, t('commence'));
    for (const etape of termes.etapes) {
      const mois = moisDe(etape);
      if (mois !== null)
        prevoir(etape.promotionId, plusMois(dateDebut, mois), t('finPromotion', { nom: texte(etape.nom) }));
    }
    if (engagementJusquA !== null) prevoir('engagement', engagementJusquA, t('finEngagement'));
    if (dateFin !== null) prevoir('fin', dateFin, t('fin'));
  }
  return [...faits, ...avenir].sort((a, b) => Date.parse(a.quand) - Date.parse(b.quand));
}

const CONNUES = [
  'souscrireOffre',
  'suspendreSouscription',
  'reprendreSouscription',
  'resilierSouscription',
  'echeanceSouscription',
] as const;

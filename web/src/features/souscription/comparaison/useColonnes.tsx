'use client';

import { Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { usePromesse } from '@/domaine/promotion/usePromesse';
import { useDates } from '@/lib/useDates';
import { useMontants } from '@/lib/useMontants';
import { useTexte } from '@/lib/useTexte';
import { type OffresActuellesQuery, useDevisQuery, useOffresActuellesQuery } from '../operations.generated';
import { type Devis, type OffreVue, vit } from '../types';
import type { EtatBesoin } from '../useBesoin';
import { useTarif } from '../useTarif';

const LIGNES = [
  'annee',
  'ecart',
  'promotions',
  'apres',
  'abonnement',
  'electricite',
  'activation',
  'engagement',
] as const;
type LigneComparee = (typeof LIGNES)[number];

export interface Colonne {
  cle: string;
  nom: string;
  /** Null: what the client has today. */
  offre: OffreVue | null;
  souscriptionId: string | null;
  moinsChere: boolean;
  valeurs: Record<LigneComparee, ReactNode>;
}

/** The same lines for each offer and for what the client has today. */
export function useColonnes(offres: readonly OffreVue[], etat: EtatBesoin) {
  const { clientId, kwhParAn, pourcentCreuses } = etat.besoin;
  const devis = [useDevis(offres[0], etat), useDevis(offres[1], etat), useDevis(offres[2], etat)];
  const { data } = useOffresActuellesQuery({
    variables: { clientId, kwhParAn, pourcentCreuses },
    skip: etat.sert && clientId === null,
  });
  const actuelles = (data?.voirOffreSouscrite.items ?? [])
    .filter(
      (une) => vit(une) && !une.test && !offres.some(({ souscriptionEnCours }) => souscriptionEnCours?.id === une.id),
    )
    .slice(0, 1);
  const ecrire = useEcriture();
  // What cannot be priced exactly is beside the others, and not ranked among them.
  const totaux = offres.map((offre, rang) => (offre.sansCoutExact ? null : (devis[rang]?.total ?? offre.coutAnnuel)));
  const chiffres = totaux.filter((total) => total !== null).map(Number);
  const plusBas = Math.min(...chiffres);
  const colonnes = [
    ...offres.map((offre, rang) => ecrire.offre(offre, devis[rang] ?? null, plusBas)),
    ...actuelles.map((une) => ecrire.actuelle(une, plusBas)),
  ];
  return { lignes: LIGNES, colonnes };
}

/** The exact price with its promotions; null while it is computed, or where it cannot be. */
function useDevis(offre: OffreVue | undefined, etat: EtatBesoin): Devis | null {
  const { besoin } = etat;
  const { data } = useDevisQuery({
    variables: { input: { offreId: offre?.cle ?? '', ...besoin } },
    // Without a client, promotions are nobody's.
    skip: offre === undefined || (etat.sert && besoin.clientId === null),
  });
  return data?.previsualiserSouscription ?? null;
}

type Actuelle = OffresActuellesQuery['voirOffreSouscrite']['items'][number];

function useEcriture() {
  const t = useTranslations('souscription.comparaison');
  const { euros } = useMontants();
  const { date } = useDates();
  const { remise } = usePromesse();
  const texte = useTexte();
  const tarif = useTarif();
  const total = (prix: string) => (
    <>
      <Text fw={700} fz="lg" component="span" display="block">
        {euros(prix)}
      </Text>
      <Text c="dimmed" component="span" display="block">
        {t('moyenne', { prix: tarif.moyenne(prix) })}
      </Text>
    </>
  );
  const ecart = (prix: number, plusBas: number) => {
    const cents = Math.round(prix * 100) - Math.round(plusBas * 100);
    return cents === 0 ? '—' : `${cents > 0 ? '+' : '−'} ${euros((Math.abs(cents) / 100).toFixed(2))}`;
  };
  const rien = <Text c="dimmed">{t('sansPromotion')}</Text>;
  return {
    offre(offre: OffreVue, devis: Devis | null, plusBas: number): Colonne {
      const prix = devis?.total ?? offre.coutAnnuel ?? '0';
      const sans = devis?.base ?? offre.coutAnnuel ?? '0';
      return {
        cle: offre.code,
        nom: texte(offre.nom),
        offre,
        souscriptionId: offre.souscriptionEnCours?.id ?? null,
        moinsChere: offre.sansCoutExact === null && Number(prix) === plusBas,
        valeurs: {
          annee: offre.sansCoutExact === null ? total(prix) : <Text c="dimmed">{texte(offre.sansCoutExact)}</Text>,
          ecart: offre.sansCoutExact === null ? ecart(Number(prix), plusBas) : '—',
          promotions: devis?.etapes.length
            ? devis.etapes.map((etape) => <div key={etape.promotionId}>{remise(etape)}</div>)
            : rien,
          apres:
            offre.sansCoutExact === null
              ? t('apresPrix', { prix: euros(sansActivation(sans, offre.versionOfferte?.fraisActivation ?? '0')) })
              : '—',
          abonnement: tarif.parMois(offre.tarif?.abonnement ?? '0'),
          electricite: offre.tarif && tarif.kwh(offre.tarif),
          activation: tarif.activation(offre.versionOfferte?.fraisActivation ?? '0'),
          engagement: tarif.engagement(offre.versionOfferte?.engagementMois ?? 0),
        },
      };
    },
    actuelle({ id, termes, coutAnnuel, engagementJusquA }: Actuelle, plusBas: number): Colonne {
      return {
        cle: `souscription ${id}`,
        nom: texte(termes.offre.nom),
        offre: null,
        souscriptionId: id,
        moinsChere: false,
        valeurs: {
          annee: termes.prixExact ? total(coutAnnuel) : <Text c="dimmed">{t('inexact')}</Text>,
          ecart: termes.prixExact && Number.isFinite(plusBas) ? ecart(Number(coutAnnuel), plusBas) : '—',
          promotions: rien,
          apres: termes.prixExact ? t('apresPrix', { prix: euros(coutAnnuel) }) : '—',
          abonnement: tarif.parMois(termes.tarif.abonnement),
          electricite: tarif.kwh(termes.tarif),
          activation: t('dejaActive'),
          engagement:
            engagementJusquA !== null && Date.parse(engagementJusquA) > Date.now()
              ? t('engageJusqua', { jour: date(engagementJusquA, 'jourMoyen') })
              : t('plusEngage'),
        },
      };
    },
  };
}

/** From the second year on nothing is activated any more; both amounts are of whole cents. */
const sansActivation = (base: string, frais: string): string =>
  ((Math.round(Number(base) * 100) - Math.round(Number(frais) * 100)) / 100).toFixed(2);

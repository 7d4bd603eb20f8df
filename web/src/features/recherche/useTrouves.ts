'use client';

import { useDebouncedValue } from '@mantine/hooks';
import { useLocale, useTranslations } from 'next-intl';
import { useGroupesDePages } from '@/components/cadre/usePages';
import { useActionsDeLaPage } from '@/components/raccourcis/Raccourcis';
import { formaterCourt } from '@/domaine/intervention/dates';
import { lienOffre } from '@/domaine/offre/adresse';
import { nomDe } from '@/lib/nomDe';
import { useMoi } from '@/lib/session/MoiContexte';
import { formaterNumero } from '@/lib/telephone';
import { correspond } from './correspond';
import {
  type InterventionTrouveeFragment,
  type PersonneTrouveeFragment,
  useRechercherQuery,
} from './operations.generated';

/** The sections, in the order of the palette: what was named exactly stands first. */
type Sorte = 'reference' | 'actions' | 'pages' | 'personnes' | 'interventions' | 'offres';

export interface Trouve {
  cle: string;
  texte: string;
  precision?: string | undefined;
  touche?: string | undefined;
  /** Of the page that it is. */
  pageId?: string;
  /** Where it leads, or what it does. */
  vers: { lien: string; externe?: boolean } | { action: () => void };
}

interface Section {
  sorte: Sorte;
  trouves: Trouve[];
}

const SAISIE_MIN = 2;
const ATTENTE_MS = 150;

/** What answers what is typed, and whether it does already: the former answer stays while the next is on its way. */
export function useTrouves(saisie: string, ouverte: boolean) {
  const { peut } = useMoi();
  const [texte] = useDebouncedValue(saisie, ATTENTE_MS);
  const courte = Array.from(saisie).length < SAISIE_MIN;
  const comptes = peut('consulterUtilisateur');
  const { data, previousData, loading, error } = useRechercherQuery({
    variables: { texte, comptes, annuaire: !comptes && peut('consulterAnnuaire') },
    skip: !ouverte || courte || Array.from(texte).length < SAISIE_MIN,
    fetchPolicy: 'network-only',
  });
  const lus = useLus();
  const locaux = useLocaux();
  const trouve = (data ?? previousData)?.rechercher;
  const sections = courte ? locaux.sansTexte() : [...(trouve ? lus(trouve) : []), locaux.actions(saisie)];
  return {
    sections: RANGS.flatMap((sorte) => sections.filter((une) => une.sorte === sorte && une.trouves.length > 0)),
    courte,
    ajour: courte || error !== undefined || (!loading && texte === saisie && data !== undefined),
    erreur: courte ? undefined : error,
  };
}

const RANGS: readonly Sorte[] = ['reference', 'actions', 'pages', 'personnes', 'interventions', 'offres'];

/** What the page knows by itself. */
function useLocaux() {
  const actionsDeLaPage = useActionsDeLaPage();
  const pages = useGroupesDePages().flatMap((groupe) => groupe.pages);
  const actions = (garder: (libelle: string) => boolean): Section => ({
    sorte: 'actions',
    trouves: actionsDeLaPage()
      .filter(({ libelle }) => garder(libelle))
      .map(({ libelle, touche, action }) => ({ cle: `action-${libelle}`, texte: libelle, touche, vers: { action } })),
  });
  return {
    actions: (saisie: string) => actions((libelle) => correspond(libelle, saisie)),
    sansTexte: (): Section[] => [
      actions(() => true),
      {
        sorte: 'pages',
        trouves: pages.map(({ id, nom, lien, externe }) => ({
          cle: `page-${id}`,
          texte: nom,
          pageId: id,
          vers: { lien, externe },
        })),
      },
    ],
  };
}

type Reponse = NonNullable<ReturnType<typeof useRechercherQuery>['data']>['rechercher'];

function useLus() {
  const t = useTranslations('recherche');
  const locale = useLocale();
  const { peut } = useMoi();
  const pages = useGroupesDePages().flatMap((groupe) => groupe.pages);

  const intervention = ({ id, reference, titre, client, codePostal, debutPlanifie }: InterventionTrouveeFragment) => ({
    cle: `intervention-${id}`,
    texte: `${reference} · ${titre}`,
    precision: [nomDe(client), codePostal, debutPlanifie && formaterCourt(debutPlanifie, locale)]
      .filter(Boolean)
      .join(' · '),
    vers: { lien: `/interventions/${reference}` },
  });
  const numero = (telephone: string | null) => (telephone === null ? undefined : formaterNumero(telephone));
  const deLAnnuaire = (sorte: 'client' | 'intervenant') => (personne: PersonneTrouveeFragment) => ({
    cle: `${sorte}-${personne.id}`,
    texte: nomDe(personne),
    precision: [t(sorte), numero(personne.telephone)].filter(Boolean).join(' · '),
    vers: { lien: `/interventions?vue=toutes&${sorte}=${personne.id}` },
  });
  /** Whoever keeps the offers reads its page; whoever takes them, what it would cost. */
  const lienDe = (offre: { id: string; code: string }) =>
    peut('creerOffre') ? lienOffre(offre) : `/catalogue/${encodeURIComponent(offre.code)}/souscrire`;

  return (trouve: Reponse): Section[] => {
    const { reference, interventions, comptes, clients, intervenants, offres } = trouve;
    const menu = new Map(pages.map((page) => [page.id, page]));
    return [
      { sorte: 'reference', trouves: reference ? [intervention(reference)] : [] },
      {
        sorte: 'pages',
        trouves: trouve.pages.flatMap(({ id }) => {
          const page = menu.get(id);
          if (page === undefined) return [];
          const { nom, lien, externe } = page;
          return [{ cle: `page-${id}`, texte: nom, pageId: id, vers: { lien, externe } }];
        }),
      },
      {
        sorte: 'personnes',
        trouves: [
          ...(comptes?.items ?? []).map((compte) => ({
            cle: `compte-${compte.id}`,
            texte: nomDe(compte),
            precision: numero(compte.telephone),
            vers: { lien: `/comptes/${compte.id}` },
          })),
          ...(clients?.items ?? []).map(deLAnnuaire('client')),
          ...(intervenants?.items ?? []).map(deLAnnuaire('intervenant')),
        ],
      },
      {
        sorte: 'interventions',
        trouves: (interventions?.items ?? []).filter(({ id }) => id !== reference?.id).map(intervention),
      },
      {
        sorte: 'offres',
        trouves:
          peut('creerOffre') || peut('souscrireOffre')
            ? (offres?.items ?? []).map((offre) => ({
                cle: `offre-${offre.id}`,
                texte: offre.nom[locale],
                precision: offre.code,
                vers: { lien: lienDe(offre) },
              }))
            : [],
      },
    ];
  };
}

'use client';

import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { EnTetePage } from '@/components/EnTetePage';
import { BarreDeListe } from '@/components/liste/BarreDeListe';
import { Liste } from '@/components/liste/Liste';
import { useListe } from '@/components/liste/useListe';
import { useRaccourci } from '@/components/raccourcis/Raccourcis';
import { useMoi } from '@/features/session/MoiContexte';
import { useCompterInterventionsQuery, useInterventionsQuery } from '../operations.generated';
import { useMemoireDeListe } from '../retour';
import { useRegard } from '../useRegard';
import { useRetourSurLaPage } from '../useRetourSurLaPage';
import { CarteIntervention } from './CarteIntervention';
import { ChoixVue } from './ChoixVue';
import { useColonnes } from './colonnes';
import { Filtres } from './Filtres';
import { FiltresActifs } from './FiltresActifs';
import { avecVue, filtreApi, useFiltres } from './useFiltres';
import { useVide } from './useVide';

const TRIS = ['ECHEANCE', 'PREVUE', 'CREATION', 'MODIFICATION'] as const;
const NOUVELLE = '/interventions/nouvelle';
const FREQUENCE_MS = 60_000;

/** What needs the reader first; everything else of theirs a press away. All of its state is in the URL. */
export function ListeInterventions() {
  const t = useTranslations('intervention.liste');
  const router = useRouter();
  const { peut } = useMoi();
  const { coordonnees } = useRegard();
  const etat = useListe({
    tris: TRIS,
    triInitial: { champ: 'ECHEANCE', sens: 'ASC' },
    masquees: ['creation', 'modification'],
  });
  const etatFiltres = useFiltres(etat.premierePage);
  const { filtres } = etatFiltres;
  useMemoireDeListe();

  const filtre = filtreApi(filtres, etat.recherche);
  const variables = {
    filtre: avecVue(filtre, filtres.vue),
    tri: etat.tri,
    page: etat.page,
    perPage: etat.perPage,
    coordonnees,
  };
  const suivi = { pollInterval: FREQUENCE_MS, skipPollAttempt: () => document.hidden };
  const lignes = useInterventionsQuery({ variables, notifyOnNetworkStatusChange: true, ...suivi });
  const comptes = useCompterInterventionsQuery({
    variables: { aTraiter: avecVue(filtre, 'aTraiter'), enRetard: avecVue(filtre, 'enRetard'), toutes: filtre },
    ...suivi,
  });
  useRetourSurLaPage(() => {
    void lignes.refetch();
    void comptes.refetch();
  });

  const creer = peut('creerIntervention');
  useRaccourci('n', t('nouvelle'), () => router.push(NOUVELLE), creer);
  const colonnes = useColonnes();
  const vide = useVide(etatFiltres, etat, creer, comptes.data?.toutes.pagination.totalItems ?? 0);
  const page = (lignes.data ?? lignes.previousData)?.consulterIntervention;
  const nouvelle = (
    <Button component={Link} href={NOUVELLE} leftSection={<IconPlus size={17} aria-hidden />}>
      {t('nouvelle')}
    </Button>
  );
  return (
    <>
      <EnTetePage titre={t('titre')} actions={creer ? nouvelle : undefined} />
      <ChoixVue
        vue={filtres.vue}
        comptes={comptes.data ?? comptes.previousData}
        changer={(vue) => etatFiltres.changer({ vue })}
      />
      <BarreDeListe etat={etat} colonnes={colonnes} indice={t('indice')} cartes>
        <Filtres etatFiltres={etatFiltres} etat={etat} />
      </BarreDeListe>
      <FiltresActifs etatFiltres={etatFiltres} />
      <Liste
        legende={t('titre')}
        colonnes={colonnes}
        etat={etat}
        items={page?.items}
        pagination={page?.pagination}
        cleDe={({ id }) => id}
        lienDe={({ reference }) => `/interventions/${reference}`}
        carte={(intervention) => <CarteIntervention intervention={intervention} />}
        hauteurLigne={38}
        chargement={lignes.loading && lignes.networkStatus !== 6}
        erreur={lignes.error}
        reessayer={() => void lignes.refetch()}
        vide={vide}
      />
    </>
  );
}

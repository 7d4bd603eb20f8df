'use client';

import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useRouter } from 'next/navigation';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { EnTetePage } from '@/components/EnTetePage';
import { BarreDeListe } from '@/components/liste/BarreDeListe';
import { Liste } from '@/components/liste/Liste';
import { useListe } from '@/components/liste/useListe';
import { useMoi } from '@/features/session/MoiContexte';
import { differe } from '@/lib/differe';
import { CarteTrace } from './CarteTrace';
import { useColonnes } from './colonnes';
import { Filtres, FiltresDeLien } from './Filtres';
import { useTracesQuery } from './operations.generated';
import { PiedDesTraces } from './PiedDesTraces';
import { useFiltresDeTraces, variablesDe } from './useFiltres';
import { Verification } from './Verification';

const EditionTrace = differe(() => import('./EditionTrace').then((module) => module.EditionTrace));

/** Newest first. Filters, search and the place in the list are in the address. */
export function ListeTraces() {
  const t = useTranslations('trace');
  const { peut } = useMoi();
  const router = useRouter();
  const [creation, setCreation] = useState(false);
  const liste = useListe({ tris: ['DATE'] as const, triInitial: { champ: 'DATE', sens: 'DESC' }, parPage: 50 });
  const filtres = useFiltresDeTraces();
  const etat = {
    ...liste,
    rechercher: (texte: string) => {
      filtres.changer({});
      return liste.rechercher(texte);
    },
  };
  const requete = useTracesQuery({
    variables: { ...variablesDe(filtres.filtres), perPage: liste.perPage, recherche: liste.recherche || null },
    notifyOnNetworkStatusChange: true,
    // What has just been done is what one comes to see.
    fetchPolicy: 'cache-and-network',
  });
  const page = (requete.data ?? requete.previousData)?.consulterTrace;
  const colonnes = useColonnes();
  const toutVoir = () => {
    liste.rechercher('');
    filtres.effacer();
  };
  return (
    <>
      <EnTetePage
        titre={t('titre')}
        sousTitre={t('sousTitre')}
        actions={
          peut('creerTrace') && (
            <Button
              variant="default"
              leftSection={<IconPlus size={17} aria-hidden />}
              onClick={() => setCreation(true)}
            >
              {t('ajouter')}
            </Button>
          )
        }
      />
      {peut('verifierTraces') && <Verification />}
      <BarreDeListe etat={etat} colonnes={colonnes} indice={t('indice')} cartes>
        <Filtres etat={filtres} />
      </BarreDeListe>
      <FiltresDeLien etat={filtres} items={page?.items} />
      <Liste
        legende={t('titre')}
        colonnes={colonnes}
        etat={etat}
        items={page?.items}
        pagination={undefined}
        cleDe={({ id }) => id}
        lienDe={({ id }) => `/traces/${id}`}
        carte={(trace) => <CarteTrace trace={trace} />}
        hauteurLigne={24}
        chargement={requete.loading}
        erreur={requete.error}
        reessayer={() => void requete.refetch()}
        vide={{
          titre: t('vide.titre'),
          texte: t('vide.texte'),
          action: (
            <Button variant="default" onClick={toutVoir}>
              {t('vide.effacer')}
            </Button>
          ),
        }}
      />
      {page && <PiedDesTraces etat={filtres} page={page} chargement={requete.loading} />}
      {creation && (
        <EditionTrace trace={null} fermer={() => setCreation(false)} faite={(id) => router.push(`/traces/${id}`)} />
      )}
    </>
  );
}

'use client';

import { Button, NativeSelect } from '@mantine/core';
import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { ChoixClient } from '@/components/client/ChoixClient';
import { EnTetePage } from '@/components/EnTetePage';
import { ChampJour } from '@/components/formulaire/ChampJour';
import { BarreDeListe } from '@/components/liste/BarreDeListe';
import { Liste } from '@/components/liste/Liste';
import { useListeSimple } from '@/components/liste/useListeSimple';
import { ChoixOffre } from '@/components/offre/ChoixOffre';
import { estJour } from '@/lib/lireJour';
import { useSouscriptionsQuery } from '../operations.generated';
import styles from '../Souscription.module.css';
import { STATUTS, type StatutSouscription } from '../types';
import { useColonnes } from './colonnes';
import { type EtatFiltres, useFiltres } from './useFiltres';

/** All subscriptions, the last first. */
export function ListeSouscriptions() {
  const t = useTranslations('souscription.liste');
  const etat = useListeSimple();
  const filtres = useFiltres(etat.premierePage);
  const colonnes = useColonnes();
  const { data, previousData, loading, error, refetch } = useSouscriptionsQuery({
    variables: { ...filtres.variables, recherche: etat.recherche || null, page: etat.page, perPage: etat.perPage },
    notifyOnNetworkStatusChange: true,
  });
  const page = (data ?? previousData)?.consulterSouscription;
  const restreinte = filtres.actifs || etat.recherche !== '';
  const souscrire = (
    <Button component={Link} href="/catalogue">
      {t('souscrire')}
    </Button>
  );
  return (
    <>
      <EnTetePage titre={t('titre')} sousTitre={t('sousTitre')} actions={souscrire} />
      <BarreDeListe etat={etat} colonnes={colonnes} indice={t('indice')} />
      <Filtres etat={filtres} />
      <Liste
        legende={t('titre')}
        colonnes={colonnes}
        etat={etat}
        items={page?.items}
        pagination={page?.pagination}
        cleDe={({ id }) => id}
        lienDe={({ id }) => `/souscriptions/${id}`}
        chargement={loading}
        erreur={error}
        reessayer={() => void refetch()}
        vide={{
          titre: t(restreinte ? 'vide.filtres' : 'vide.titre'),
          texte: t(restreinte ? 'vide.filtresTexte' : 'vide.texte'),
          action: restreinte ? (
            <Button
              variant="default"
              onClick={() => {
                filtres.effacer();
                etat.rechercher('');
              }}
            >
              {t('filtres.effacer')}
            </Button>
          ) : (
            souscrire
          ),
        }}
      />
    </>
  );
}

function Filtres({ etat: { filtres, changer, effacer, actifs } }: { etat: EtatFiltres }) {
  const t = useTranslations('souscription.liste.filtres');
  const s = useTranslations('souscription.statuts');
  return (
    <div className={styles.filtres}>
      <ChoixClient
        libelle={t('client')}
        valeur={filtres.client}
        changer={(client) => changer({ client: client || null })}
        vidable
      />
      <ChoixOffre
        libelle={t('offre')}
        valeur={filtres.offre}
        changer={(offre) => changer({ offre: offre || null })}
        vidable
      />
      <NativeSelect
        label={t('statut')}
        value={filtres.statut ?? ''}
        data={[{ value: '', label: t('tous') }, ...STATUTS.map((value) => ({ value, label: s(value) }))]}
        onChange={({ currentTarget: { value } }) => changer({ statut: (value || null) as StatutSouscription | null })}
      />
      {(['du', 'au'] as const).map((nom) => (
        <ChampJour
          key={nom}
          nom={nom}
          libelle={t(nom)}
          valeur={filtres[nom] ?? ''}
          changer={(jour) => changer({ [nom]: estJour(jour) ? jour : null })}
        />
      ))}
      <NativeSelect
        label={t('tests')}
        value={filtres.test ?? ''}
        data={[
          { value: '', label: t('sansTests') },
          { value: 'avec', label: t('avecTests') },
          { value: 'seules', label: t('testsSeuls') },
        ]}
        onChange={({ currentTarget: { value } }) => changer({ test: (value || null) as 'avec' | null })}
      />
      {actifs && (
        <Button variant="subtle" color="gray" onClick={effacer}>
          {t('effacer')}
        </Button>
      )}
    </div>
  );
}

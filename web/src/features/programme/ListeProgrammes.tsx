'use client';

import { Button, NativeSelect } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { parseAsStringLiteral, useQueryState } from 'nuqs';
import { useState } from 'react';
import { EnTetePage } from '@/components/EnTetePage';
import { BarreDeListe } from '@/components/liste/BarreDeListe';
import { Liste } from '@/components/liste/Liste';
import { useListe } from '@/components/liste/useListe';
import { useRaccourci } from '@/components/raccourcis/Raccourcis';
import { useMoi } from '@/features/session/MoiContexte';
import { differe } from '@/lib/differe';
import { STATUTS } from './etats';
import { useProgrammesQuery } from './operations.generated';
import { useColonnes } from './useColonnes';

const NouveauProgramme = differe(() => import('./NouveauProgramme').then((module) => module.NouveauProgramme));

/** The accounts of programs: what each may do, and when it last came. */
export function ListeProgrammes() {
  const t = useTranslations('programme');
  const { peut } = useMoi();
  const [creation, setCreation] = useState(false);
  const [statut, setStatut] = useQueryState('etat', parseAsStringLiteral(STATUTS));
  const etat = useListe<string>({ tris: ['NOM'], triInitial: { champ: 'NOM', sens: 'ASC' } });
  const { page, perPage, recherche } = etat;
  const requete = useProgrammesQuery({ variables: { page, perPage, recherche, statut } });
  const lue = (requete.data ?? requete.previousData)?.consulterUtilisateurApi;
  const colonnes = useColonnes();
  const creer = peut('creerUtilisateurApi');
  useRaccourci('n', t('nouveau'), () => setCreation(true), creer);
  const filtree = recherche !== '' || statut !== null;
  const nouveau = creer ? (
    <Button leftSection={<IconPlus size={17} aria-hidden />} onClick={() => setCreation(true)}>
      {t('nouveau')}
    </Button>
  ) : undefined;
  return (
    <>
      <EnTetePage titre={t('titre')} sousTitre={t('sousTitre')} actions={nouveau} />
      <BarreDeListe etat={etat} colonnes={colonnes} indice={t('indice')}>
        <NativeSelect
          aria-label={t('colonnes.etat')}
          value={statut ?? ''}
          onChange={(evenement) => {
            const choisi = STATUTS.find((connu) => connu === evenement.currentTarget.value);
            void setStatut(choisi ?? null);
            etat.premierePage();
          }}
          data={[
            { value: '', label: t('tousLesEtats') },
            ...STATUTS.map((connu) => ({ value: connu, label: t(`etats.${connu}`) })),
          ]}
        />
      </BarreDeListe>
      <Liste
        legende={t('titre')}
        colonnes={colonnes}
        etat={etat}
        items={lue?.items}
        pagination={lue?.pagination}
        cleDe={({ id }) => id}
        lienDe={({ id }) => `/comptes-api/${id}`}
        chargement={requete.loading}
        erreur={requete.error}
        reessayer={() => void requete.refetch()}
        vide={
          filtree
            ? { titre: t('vide.filtre'), texte: t('vide.filtreTexte') }
            : { titre: t('vide.titre'), texte: t('vide.texte'), action: nouveau }
        }
      />
      {creation && <NouveauProgramme fermer={() => setCreation(false)} />}
    </>
  );
}

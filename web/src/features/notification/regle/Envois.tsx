'use client';

import { NativeSelect } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { parseAsStringLiteral, useQueryState } from 'nuqs';
import { PageDeListe } from '@/components/liste/PageDeListe';
import { PiedDeSuite } from '@/components/liste/PiedDeSuite';
import { useListeSimple } from '@/components/liste/useListeSimple';
import { useColonnesDEnvoi } from './colonnesEnvoi';
import { type EtatEnvoi, useEnvoisQuery } from './operations.generated';

const ETATS = ['A_FAIRE', 'FAIT', 'SANS_OBJET', 'ABANDONNE'] as const satisfies readonly EtatEnvoi[];

/** The mails, newest first, and how far each is. */
export function Envois() {
  const t = useTranslations('notification.envois');
  const etat = useListeSimple({ parPage: 20 });
  const [envoyes, choisir] = useQueryState('etat', parseAsStringLiteral(ETATS));
  const { perPage, apres } = etat;
  const requete = useEnvoisQuery({ variables: { etat: envoyes, perPage, apres } });
  const page = (requete.data ?? requete.previousData)?.consulterEnvoi;
  return (
    <PageDeListe
      titre={t('titre')}
      sousTitre={t('aide')}
      sousOnglet
      etat={etat}
      requete={requete}
      lire={({ consulterEnvoi: { items } }) => ({ items })}
      colonnes={useColonnesDEnvoi()}
      hauteurLigne={24}
      vide={{ titre: t('videTitre'), texte: t('videTexte') }}
      videFiltre={{ titre: t('videTitre'), texte: t('videFiltre') }}
      filtree={envoyes !== null}
      pied={
        page && (
          <PiedDeSuite
            apres={apres}
            curseurSuivant={page.curseurSuivant}
            aller={etat.allerApres}
            chargement={requete.loading && requete.data === undefined}
            mots={{ anciennes: t('anciens'), recentes: t('recents'), dernieres: t('derniers') }}
          />
        )
      }
    >
      <NativeSelect
        mb="sm"
        maw={260}
        aria-label={t('etat')}
        value={envoyes ?? ''}
        data={[{ value: '', label: t('tous') }, ...ETATS.map((value) => ({ value, label: t(`etats.${value}`) }))]}
        onChange={({ currentTarget: { value } }) => {
          etat.premierePage();
          void choisir(ETATS.find((connu) => connu === value) ?? null);
        }}
      />
    </PageDeListe>
  );
}

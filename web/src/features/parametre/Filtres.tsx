'use client';

import { SimpleGrid } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { parseAsString, useQueryStates } from 'nuqs';
import { ChoixUtilisateur } from '@/domaine/utilisateur/ChoixUtilisateur';
import { ChoixCodification } from './ChoixCodification';

/** What narrows the list, in the address. */
export function useFiltres(premierePage: () => void) {
  const vide = parseAsString.withDefault('');
  const [filtres, ecrire] = useQueryStates({ compte: vide, codification: vide });
  const changer = (valeurs: Partial<typeof filtres>) => {
    void ecrire(valeurs);
    premierePage();
  };
  return { ...filtres, changer, actifs: filtres.compte !== '' || filtres.codification !== '' };
}

/** `comptes`: whether the reader may see the accounts. */
export function Filtres({ etat, comptes }: { etat: ReturnType<typeof useFiltres>; comptes: boolean }) {
  const t = useTranslations('parametre');
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }} maw={720} mb="sm" role="search" aria-label={t('filtrer')}>
      {comptes && (
        <ChoixUtilisateur
          libelle={t('colonnes.compte')}
          valeur={etat.compte}
          changer={(compte) => etat.changer({ compte })}
          vidable
        />
      )}
      <ChoixCodification
        libelle={t('colonnes.codification')}
        valeur={etat.codification}
        changer={(codification) => etat.changer({ codification })}
        vidable
      />
    </SimpleGrid>
  );
}

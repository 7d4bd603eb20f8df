'use client';

import { Button, CloseButton, NativeSelect, Switch, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconFilter, IconSearch } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { parseAsBoolean, parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs';
import { useState } from 'react';
import styles from '../Souscription.module.css';

const parametres = {
  q: parseAsString.withDefault(''),
  prix: parseAsStringLiteral(['UNIQUE', 'HEURES'] as const),
  reglementee: parseAsStringLiteral(['oui', 'non'] as const),
  fournisseur: parseAsString.withDefault(''),
  toutes: parseAsBoolean.withDefault(false),
};

/** The filters of the catalogue, in the URL. */
export function useFiltres(premierePage: () => void) {
  const [filtres, ecrire] = useQueryStates(parametres);
  const { q, prix, reglementee, fournisseur, toutes } = filtres;
  const [recherche] = useDebouncedValue(q, 300);
  return {
    filtres,
    variables: {
      recherche: recherche || null,
      typePrix: prix,
      reglementee: reglementee === null ? null : reglementee === 'oui',
      fournisseur: fournisseur || null,
      eligibleSeulement: !toutes,
    },
    changer: (valeurs: { [C in keyof typeof filtres]?: (typeof filtres)[C] | null }) => {
      void ecrire(valeurs);
      premierePage();
    },
    effacer: () => {
      void ecrire({ q: null, prix: null, reglementee: null, fournisseur: null });
      premierePage();
    },
    actifs: q !== '' || prix !== null || reglementee !== null || fournisseur !== '',
  };
}
export type EtatFiltres = ReturnType<typeof useFiltres>;

export function Filtres({ etat, fournisseurs }: { etat: EtatFiltres; fournisseurs: readonly string[] }) {
  const t = useTranslations('souscription.catalogue.filtres');
  const { filtres, changer } = etat;
  // On a phone the offers come first.
  const [ouverts, ouvrir] = useState(etat.actifs);
  const connus = new Set(fournisseurs);
  if (filtres.fournisseur !== '') connus.add(filtres.fournisseur);
  return (
    <div className={styles.filtres} data-plies={!ouverts || undefined}>
      <Recherche initiale={filtres.q} chercher={(q) => changer({ q: q || null })} />
      <Button
        hiddenFrom="sm"
        variant="default"
        aria-expanded={ouverts}
        leftSection={<IconFilter size={16} aria-hidden />}
        onClick={() => ouvrir(!ouverts)}
      >
        {t('filtrer')}
      </Button>
      <NativeSelect
        label={t('prix')}
        value={filtres.prix ?? ''}
        data={[
          { value: '', label: t('tousPrix') },
          { value: 'UNIQUE', label: t('unique') },
          { value: 'HEURES', label: t('heures') },
        ]}
        onChange={({ currentTarget: { value } }) => changer({ prix: (value || null) as 'UNIQUE' | null })}
      />
      <NativeSelect
        label={t('reglementee')}
        value={filtres.reglementee ?? ''}
        data={[
          { value: '', label: t('toutesRegles') },
          { value: 'oui', label: t('oui') },
          { value: 'non', label: t('non') },
        ]}
        onChange={({ currentTarget: { value } }) => changer({ reglementee: (value || null) as 'oui' | null })}
      />
      <NativeSelect
        label={t('fournisseur')}
        value={filtres.fournisseur}
        data={[{ value: '', label: t('tousFournisseurs') }, ...[...connus].map((nom) => ({ value: nom, label: nom }))]}
        onChange={({ currentTarget: { value } }) => changer({ fournisseur: value || null })}
      />
      <Switch
        pb={8}
        label={t('toutes')}
        checked={filtres.toutes}
        onChange={(evenement) => changer({ toutes: evenement.currentTarget.checked || null })}
      />
    </div>
  );
}

function Recherche({ initiale, chercher }: { initiale: string; chercher: (texte: string) => void }) {
  const t = useTranslations('souscription.catalogue.filtres');
  const [texte, setTexte] = useState(initiale);
  const saisir = (valeur: string) => {
    setTexte(valeur);
    chercher(valeur.trim());
  };
  return (
    <TextInput
      type="search"
      label={t('chercher')}
      placeholder={t('indice')}
      leftSection={<IconSearch size={16} aria-hidden />}
      rightSection={texte !== '' && <CloseButton size="sm" aria-label={t('vider')} onClick={() => saisir('')} />}
      value={texte}
      onChange={(evenement) => saisir(evenement.currentTarget.value)}
    />
  );
}

'use client';

import { CloseButton, Combobox, Group, Text, TextInput, useCombobox } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import type { TypeAnnuaire } from '../operations.generated';
import { nomDe, type Personne } from '../types';
import styles from './ChoixPersonne.module.css';
import { type EntreeAnnuaire, useAnnuaire } from './useAnnuaire';

interface Props {
  type: TypeAnnuaire;
  valeur: string;
  changer: (id: string, personne: Personne | undefined) => void;
  libelle: string;
  nom?: string;
  /** Who is chosen already, for the name: the directory is searched by name only. */
  connue?: Personne | null | undefined;
  erreur?: string | undefined;
  requis?: boolean;
  vidable?: boolean;
  autoFocus?: boolean;
}

type Choisie = Personne & Partial<Pick<EntreeAnnuaire, 'telephone' | 'charge'>>;

/** A client or an intervenant found while typing, with their number and how much they have on their hands. */
export function ChoixPersonne({ type, valeur, changer, libelle, nom, connue, ...reste }: Props) {
  const t = useTranslations('intervention.annuaire');
  const [choisie, setChoisie] = useState<Choisie | null>(null);
  const personne: Choisie | null = [choisie, connue].find((une) => une?.id === valeur && valeur !== '') ?? null;
  /** Null: nothing is being typed, the field shows who is chosen. */
  const [saisie, setSaisie] = useState<string | null>(null);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const { entrees, ajour } = useAnnuaire(type, saisie?.trim() ?? '', combobox.dropdownOpened);

  // Enter takes the first name: whoever types fast need not look.
  const premiere = ajour && saisie !== null && saisie.trim() !== '' ? entrees[0]?.id : undefined;
  const { selectFirstOption } = combobox;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the store's functions are new at each rendering.
  useEffect(() => {
    if (premiere !== undefined) selectFirstOption();
  }, [premiere]);

  function choisir(entree: EntreeAnnuaire | undefined) {
    setChoisie(entree ?? null);
    setSaisie(null);
    changer(entree?.id ?? '', entree);
    combobox.closeDropdown();
  }
  const vider = (
    <CloseButton size="sm" aria-label={t('effacer')} onClick={() => choisir(undefined)} onMouseDown={garderLeFocus} />
  );
  return (
    <Combobox
      store={combobox}
      withinPortal={false}
      onOptionSubmit={(id) => choisir(entrees.find((entree) => entree.id === id))}
    >
      <Combobox.Target>
        <TextInput
          id={nom === undefined ? undefined : `champ-${nom}`}
          label={libelle}
          placeholder={t('taper')}
          description={personne?.charge === undefined ? undefined : <Precisions personne={personne} />}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          withAsterisk={reste.requis ?? false}
          error={reste.erreur}
          autoComplete="off"
          data-autofocus={reste.autoFocus || undefined}
          autoFocus={reste.autoFocus ?? false}
          rightSection={reste.vidable && valeur !== '' ? vider : <Combobox.Chevron />}
          rightSectionPointerEvents={reste.vidable && valeur !== '' ? 'all' : 'none'}
          value={saisie ?? (personne === null ? '' : nomDe(personne))}
          onChange={(evenement) => {
            setSaisie(evenement.currentTarget.value);
            combobox.openDropdown();
          }}
          onClick={() => combobox.openDropdown()}
          onFocus={(evenement) => evenement.currentTarget.select()}
          onBlur={() => {
            combobox.closeDropdown();
            setSaisie(null);
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Options className={styles.options} aria-label={libelle}>
          {entrees.map((entree) => (
            <Combobox.Option key={entree.id} value={entree.id} active={entree.id === valeur}>
              <Group justify="space-between" wrap="nowrap" gap="sm">
                <Text fw={500}>{nomDe(entree)}</Text>
                <Text size="xs" className={styles.precisions}>
                  <Precisions personne={entree} />
                </Text>
              </Group>
            </Combobox.Option>
          ))}
          {entrees.length === 0 && <Combobox.Empty>{t(ajour ? 'aucun' : 'recherche')}</Combobox.Empty>}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

function Precisions({ personne: { telephone, charge } }: { personne: Partial<EntreeAnnuaire> }) {
  const t = useTranslations('intervention.annuaire');
  return [telephone, charge === undefined ? undefined : t('charge', { nombre: charge })].filter(Boolean).join(' · ');
}

function garderLeFocus(evenement: { preventDefault: () => void }) {
  evenement.preventDefault();
}

'use client';

import { CloseButton, Combobox, Group, Text, TextInput, useCombobox } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import styles from './ChoixParRecherche.module.css';

export interface EntreeCherchee {
  id: string;
  texte: string;
  /** What tells two of the same name apart. */
  precision?: string | undefined;
}

export interface PropsChoix<Entree extends EntreeCherchee = EntreeCherchee> {
  valeur: string;
  changer: (id: string, entree: Entree | undefined) => void;
  libelle: string;
  /** In a bar of filters the words are for screen readers only. */
  sansEtiquette?: boolean;
  /** Of the field in its form. */
  nom?: string;
  aide?: string;
  /** What is chosen already: lists are searched by their words and not by their ids. */
  connue?: EntreeCherchee | null | undefined;
  erreur?: string | undefined;
  requis?: boolean;
  vidable?: boolean;
  autoFocus?: boolean;
}

interface Props<Entree extends EntreeCherchee> extends PropsChoix<Entree> {
  indice: string;
  /** Typed already, with its entries shown. */
  depart?: string;
  surSaisie?: (saisie: string) => void;
  /** A hook: the entries for what is typed, and whether they answer it already, or could not be read. */
  useEntrees: (saisie: string, actif: boolean) => { entrees: Entree[]; ajour: boolean; echec: boolean };
}

/** One of many, found while typing. */
export function ChoixParRecherche<Entree extends EntreeCherchee>(props: Props<Entree>) {
  const { valeur, changer, libelle, nom, connue, indice, depart = '', surSaisie, useEntrees, ...reste } = props;
  const t = useTranslations('commun.choix');
  const [choisie, setChoisie] = useState<EntreeCherchee | null>(null);
  const montree = [choisie, connue].find((une) => une?.id === valeur && valeur !== '') ?? null;
  /** Null: nothing is being typed, the field shows what is chosen. */
  const [saisie, setSaisie] = useState<string | null>(depart === '' ? null : depart);
  /** Enter was pressed before what is typed had its answer: that answer is taken, and no other. */
  const [attendue, setAttendue] = useState(false);
  const combobox = useCombobox({
    defaultOpened: depart !== '',
    onDropdownClose: () => combobox.resetSelectedOption(),
  });
  const cherchee = saisie?.trim() ?? '';
  const { entrees, ajour, echec } = useEntrees(cherchee, combobox.dropdownOpened || attendue);

  // Enter takes the first: whoever types fast need not look.
  const premiere = ajour && cherchee !== '' ? entrees[0] : undefined;
  const { selectFirstOption } = combobox;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the store's functions are new at each rendering.
  useEffect(() => {
    if (premiere !== undefined) selectFirstOption();
  }, [premiere?.id, cherchee]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: one answer is waited for, whoever draws the field again.
  useEffect(() => {
    if (!attendue || !(ajour || echec)) return;
    setAttendue(false);
    if (premiere !== undefined) choisir(premiere);
  }, [attendue, ajour, echec, premiere?.id]);

  function choisir(entree: Entree | undefined) {
    setChoisie(entree ?? null);
    setSaisie(null);
    setAttendue(false);
    changer(entree?.id ?? '', entree);
    combobox.closeDropdown();
  }
  /** From the keyboard, or by a screen reader. */
  function soumettre(id: string) {
    const entree = entrees.find((une) => une.id === id);
    if (entree !== undefined) choisir(entree);
  }
  const aVider = reste.vidable === true && valeur !== '';
  const vider = (
    <CloseButton
      size="sm"
      aria-label={t('effacer', { champ: libelle })}
      onClick={() => choisir(undefined)}
      onMouseDown={garderLeFocus}
    />
  );
  return (
    <Combobox store={combobox} onOptionSubmit={soumettre}>
      <Combobox.Target>
        <TextInput
          id={nom === undefined ? undefined : `champ-${nom}`}
          label={reste.sansEtiquette ? undefined : libelle}
          aria-label={reste.sansEtiquette ? libelle : undefined}
          placeholder={reste.sansEtiquette ? libelle : indice}
          description={reste.aide}
          withAsterisk={reste.requis ?? false}
          error={reste.erreur}
          autoComplete="off"
          data-autofocus={reste.autoFocus || undefined}
          autoFocus={reste.autoFocus ?? false}
          rightSection={aVider ? vider : <Combobox.Chevron />}
          rightSectionPointerEvents={aVider ? 'all' : 'none'}
          value={saisie ?? montree?.texte ?? ''}
          aria-busy={(!echec && (attendue || (combobox.dropdownOpened && !ajour))) || undefined}
          onChange={(evenement) => {
            setSaisie(evenement.currentTarget.value);
            surSaisie?.(evenement.currentTarget.value);
            setAttendue(false);
            // What is highlighted answers what was typed before.
            combobox.resetSelectedOption();
            combobox.openDropdown();
          }}
          onKeyDown={(evenement) => {
            if (evenement.key !== 'Enter' || evenement.ctrlKey || evenement.metaKey || cherchee === '') return;
            // The form is not sent with a name that is not chosen yet.
            evenement.preventDefault();
            if (combobox.getSelectedOptionIndex() === -1) setAttendue(true);
          }}
          onClick={() => combobox.openDropdown()}
          onFocus={(evenement) => evenement.currentTarget.select()}
          onBlur={() => {
            combobox.closeDropdown();
            if (!attendue) setSaisie(null);
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown>
        {entrees.length === 0 ? (
          <Combobox.Empty>{t(echec ? 'echec' : ajour ? 'aucun' : 'recherche')}</Combobox.Empty>
        ) : (
          <Combobox.Options className={styles.options} aria-label={libelle}>
            {entrees.map((entree) => (
              <Combobox.Option
                key={entree.id}
                value={entree.id}
                active={entree.id === valeur}
                // Who is under the finger is chosen: the list may move before it is lifted.
                onMouseDown={(evenement) => {
                  if (evenement.button === 0) choisir(entree);
                }}
              >
                <Group justify="space-between" wrap="nowrap" gap="sm">
                  <Text fw={500}>{entree.texte}</Text>
                  <Text size="xs" className={styles.precision}>
                    {entree.precision}
                  </Text>
                </Group>
              </Combobox.Option>
            ))}
          </Combobox.Options>
        )}
      </Combobox.Dropdown>
    </Combobox>
  );
}

function garderLeFocus(evenement: { preventDefault: () => void }) {
  evenement.preventDefault();
}

'use client';

import { ActionIcon, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import type { ClipboardEvent, KeyboardEvent } from 'react';
import { type UseFormReturn, useFieldArray } from 'react-hook-form';
import type { Formulaire } from '@/components/formulaire/useFormulaire';
import { coller, lireTableau } from './coller';
import styles from './Tarifs.module.css';
import { COLONNES, type ColonneTarif, LIGNE_VIDE, type ValeursTermes } from './valeurs';

/** Beside every field, at every width: a price is never in cents. */
const UNITES: Record<ColonneTarif, string> = {
  puissance: 'kVA',
  abonnement: '€/mois',
  kwh: '€/kWh',
  kwhPleines: '€/kWh',
  kwhCreuses: '€/kWh',
};

/** In the order in which meters are sold. */
const PUISSANCES = [3, 6, 9, 12, 15, 18, 24, 30, 36];

interface Props {
  /** Of a form that holds terms, perhaps among others. */
  formulaire: Formulaire<ValeursTermes>;
}

/**
 * The tariffs, a line a power. By keyboard: Tab goes on, Enter and the arrows go down and up in a column, Enter on the
 * last line opens the next; a table copied from a spreadsheet is pasted whole.
 */
export function TableTarifs({ formulaire: { form, lier } }: Props) {
  const t = useTranslations('offre.tarifs');
  const { fields, append, remove, replace } = useFieldArray({ control: form.control, name: 'tarifs' });

  function ajouter(colonne: ColonneTarif = 'puissance') {
    append({ ...LIGNE_VIDE, puissance: puissanceSuivante(form) }, { shouldFocus: false });
    allerA(fields.length, colonne === 'puissance' ? 'abonnement' : colonne);
  }

  function surTouche(evenement: KeyboardEvent<HTMLInputElement>, rang: number, colonne: ColonneTarif) {
    const { key } = evenement;
    if (key !== 'Enter' && key !== 'ArrowDown' && key !== 'ArrowUp') return;
    evenement.preventDefault();
    const visee = key === 'ArrowUp' ? rang - 1 : rang + 1;
    if (visee >= 0 && visee < fields.length) allerA(visee, colonne);
    else if (key === 'Enter') ajouter(colonne);
  }

  function surCollage(evenement: ClipboardEvent<HTMLInputElement>, rang: number, colonne: ColonneTarif) {
    const tableau = lireTableau(evenement.clipboardData.getData('text'));
    if (tableau === null) return;
    evenement.preventDefault();
    replace(coller(form.getValues('tarifs'), tableau, rang, colonne));
  }

  function retirer(rang: number) {
    remove(rang);
    allerA(Math.max(0, rang - 1), 'puissance');
  }

  return (
    <Stack gap="xs">
      <Text c="dimmed">{t('aide')}</Text>
      <table className={styles.table} aria-label={t('titre')}>
        <thead>
          <tr>
            {COLONNES.map((colonne) => (
              <th key={colonne} scope="col">
                {t(`colonnes.${colonne}`)}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {fields.map(({ id }, rang) => (
            <tr key={id}>
              {COLONNES.map((colonne) => (
                <td key={colonne} data-colonne={colonne} data-titre={t(`courtes.${colonne}`)}>
                  <TextInput
                    {...lier(`tarifs.${rang}.${colonne}`)}
                    aria-label={t('cellule', { colonne: t(`colonnes.${colonne}`), ligne: rang + 1 })}
                    rightSection={<span className={styles.unite}>{UNITES[colonne]}</span>}
                    rightSectionWidth={colonne === 'puissance' ? 40 : colonne === 'abonnement' ? 56 : 58}
                    inputMode={colonne === 'puissance' ? 'numeric' : 'decimal'}
                    autoComplete="off"
                    onKeyDown={(evenement) => surTouche(evenement, rang, colonne)}
                    onPaste={(evenement) => surCollage(evenement, rang, colonne)}
                  />
                </td>
              ))}
              <td data-colonne="retirer">
                <ActionIcon
                  size="lg"
                  color="red"
                  aria-label={t('retirer', { ligne: rang + 1 })}
                  disabled={fields.length === 1}
                  onClick={() => retirer(rang)}
                >
                  <IconTrash size={17} aria-hidden />
                </ActionIcon>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Group>
        <Button
          variant="default"
          size="xs"
          leftSection={<IconPlus size={15} aria-hidden />}
          disabled={fields.length >= 50}
          onClick={() => ajouter()}
        >
          {t('ajouter')}
        </Button>
      </Group>
    </Stack>
  );
}

/** The power that usually follows the greatest one. */
function puissanceSuivante({ getValues }: UseFormReturn<ValeursTermes>): string {
  const plusGrande = Math.max(0, ...getValues('tarifs').map(({ puissance }) => Number(puissance) || 0));
  return String(PUISSANCES.find((puissance) => puissance > plusGrande) ?? '');
}

/** Once the line is there. */
function allerA(rang: number, colonne: ColonneTarif): void {
  requestAnimationFrame(() => {
    const champ = document.getElementById(`champ-tarifs.${rang}.${colonne}`);
    if (champ instanceof HTMLInputElement) {
      champ.focus();
      champ.select();
    }
  });
}

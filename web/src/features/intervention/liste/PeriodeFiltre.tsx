'use client';

import { Group, Input } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { SaisieJour } from '@/components/formulaire/SaisieJour';
import { estJour } from '@/lib/lireJour';

interface Props {
  libelle: string;
  du: string | null;
  au: string | null;
  changer: (du: string | null, au: string | null) => void;
}

/** From one day to another, both included. */
export function PeriodeFiltre({ libelle, du, au, changer }: Props) {
  const t = useTranslations('intervention.liste');
  const jour = (valeur: string) => (estJour(valeur) ? valeur : null);
  const [debut, fin] = [`${libelle} : ${t('du')}`, `${libelle} : ${t('au')}`];
  return (
    <Input.Wrapper label={libelle} labelElement="div">
      <Group gap="xs" wrap="nowrap" align="flex-start">
        <SaisieJour
          libelle={debut}
          aria-label={debut}
          valeur={du ?? ''}
          changer={(valeur) => changer(jour(valeur), au)}
        />
        <span aria-hidden style={{ lineHeight: '36px' }}>
          –
        </span>
        <SaisieJour libelle={fin} aria-label={fin} valeur={au ?? ''} changer={(valeur) => changer(du, jour(valeur))} />
      </Group>
    </Input.Wrapper>
  );
}

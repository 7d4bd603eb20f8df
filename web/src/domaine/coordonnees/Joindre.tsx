'use client';

import { Anchor, Text } from '@mantine/core';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { formaterNumero } from '@/lib/telephone';
import { useTexte } from '@/lib/useTexte';
import type { CoordonneesDitesFragment } from './operations.generated';

type Dites = Omit<CoordonneesDitesFragment, 'id' | 'version'>;

export interface PropsJoindre {
  /** Said before it, where there is a way to reach the company. */
  pourquoi?: string;
  /** Said instead, where there is none: nobody is sent to a telephone of which nobody gave the number. */
  sinon?: string;
}

/** How the company is reached, where it is known; `NousJoindre` asks for it. */
export function Joindre({ coordonnees, pourquoi, sinon }: PropsJoindre & { coordonnees: Dites | undefined }) {
  if (coordonnees === undefined) return null;
  if (coordonnees.telephone === null && coordonnees.email === null)
    return sinon === undefined ? null : <Text c="dimmed">{sinon}</Text>;
  return (
    <Text>
      {pourquoi !== undefined && `${pourquoi} `}
      <Moyens coordonnees={coordonnees} />
    </Text>
  );
}

export function Moyens({ coordonnees: { nom, telephone, horaires, email, adresse } }: { coordonnees: Dites }) {
  const t = useTranslations('domaine.coordonnees');
  const texte = useTexte();
  const mail = (adresse: ReactNode) => (
    <Anchor href={`mailto:${email}`} underline="always">
      {adresse}
    </Anchor>
  );
  const parEcrit = (phrase: 'ecrivez' | 'ecrivezSeulement') => email !== null && t.rich(phrase, { email, mail });
  const ou = adresse !== null && ` ${t('adresse', { adresse })}`;
  if (telephone === null) {
    return (
      <>
        {parEcrit('ecrivezSeulement')}
        {ou}
      </>
    );
  }
  return (
    <>
      {t.rich(nom === null ? 'appelezNous' : 'appelez', {
        nom: nom ?? '',
        telephone: formaterNumero(telephone),
        horaires: horaires === null ? 'aucun' : texte(horaires),
        tel: (numero) => (
          <Anchor href={`tel:${telephone}`} fw={600} underline="always" style={{ whiteSpace: 'nowrap' }}>
            {numero}
          </Anchor>
        ),
      })}{' '}
      {parEcrit('ecrivez')}
      {ou}
    </>
  );
}

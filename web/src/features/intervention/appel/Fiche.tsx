'use client';

import { Anchor, Button, Group, Paper, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconMail, IconMapPin, IconPencil, IconPhone } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useEffect, useRef } from 'react';
import { useRaccourci } from '@/components/raccourcis/Raccourcis';
import { nomDe } from '@/lib/nomDe';
import { useMoi } from '@/lib/session/MoiContexte';
import { formaterNumero } from '@/lib/telephone';
import { adresseEnLigne, lienCarte } from '../adresse';
import { TexteLibre } from '../fil/TexteLibre';
import type { FicheClientFragment } from '../operations.generated';
import styles from './Appel.module.css';
import { EditionFiche } from './EditionFiche';
import { Invitation } from './Invitation';

/** Who they are: read aloud from here, and changed where it stands. */
export function Fiche({ client }: { client: FicheClientFragment }) {
  const t = useTranslations('appel');
  const { peut } = useMoi();
  const [edition, { open, close }] = useDisclosure(false);
  const titre = useRef<HTMLHeadingElement>(null);
  // The field is left for what it has found, and keys are the page's.
  useEffect(() => titre.current?.focus(), []);
  const modifiable = peut('modifierClient');
  useRaccourci('e', t('modifier'), open, { actif: modifiable && !edition, ouvre: true });
  function fermer() {
    close();
    titre.current?.focus();
  }
  return (
    <Paper component="section" p={{ base: 'md', sm: 'lg' }} aria-labelledby="client-titre" className={styles.fiche}>
      <Title order={2} id="client-titre" tabIndex={-1} ref={titre} className={styles.nom}>
        {nomDe(client)}
      </Title>
      {edition ? <EditionFiche client={client} fermer={fermer} /> : <Lecture client={client} />}
      {!edition && (
        <Group gap="xs" mt="md">
          {modifiable && (
            <Button variant="default" leftSection={<IconPencil size={16} aria-hidden />} onClick={open}>
              {t('modifier')}
            </Button>
          )}
          {client.invitable && peut('inviterClient') && <Invitation client={client} />}
        </Group>
      )}
    </Paper>
  );
}

function Lecture({ client }: { client: FicheClientFragment }) {
  const t = useTranslations('appel');
  const { telephones, adresses, note, email } = client;
  return (
    <Stack gap="xs" mt="xs">
      <ul className={styles.moyens}>
        {telephones.map((telephone) => (
          <li key={telephone}>
            <IconPhone size={16} aria-hidden />
            <Anchor href={`tel:${telephone.replace(/[^+\d]/g, '')}`} fw={600}>
              {formaterNumero(telephone)}
            </Anchor>
          </li>
        ))}
        {email !== null && (
          <li>
            <IconMail size={16} aria-hidden />
            <Anchor href={`mailto:${email}`}>{email}</Anchor>
          </li>
        )}
        {adresses.map((lieu) => (
          <li key={`${lieu.libelle} ${adresseEnLigne(lieu)}`}>
            <IconMapPin size={16} aria-hidden />
            <span>
              {lieu.libelle !== null && <strong>{t('libelle', { libelle: lieu.libelle })} </strong>}
              <Anchor href={lienCarte(lieu)} target="_blank" rel="noopener noreferrer">
                {adresseEnLigne(lieu)}
              </Anchor>
            </span>
          </li>
        ))}
      </ul>
      {telephones.length === 0 && <Text c="dimmed">{t('sansTelephone')}</Text>}
      {note !== null && (
        <div className={styles.note}>
          <Text size="sm" fw={600}>
            {t('champs.note')}
          </Text>
          <TexteLibre texte={note} />
        </div>
      )}
    </Stack>
  );
}

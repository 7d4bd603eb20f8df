'use client';

import { Badge, Button, Checkbox, Group, Modal, Skeleton, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { useRef, useState } from 'react';
import { useTexte } from '@/lib/useTexte';
import { useOffresPourPromotionQuery } from '../operations.generated';
import styles from './Edition.module.css';
import type { OffreNommee } from './valeurs';

interface Props {
  choisies: readonly string[];
  choisir: (ids: string[], offres: readonly OffreNommee[]) => void;
  fermer: () => void;
}

/** Offers by name, code or supplier; those of a page ticked one by one or all at once. */
export function DialogueOffres({ choisies, choisir, fermer }: Props) {
  const t = useTranslations('promotion.offres');
  const c = useTranslations('commun');
  const texte = useTexte();
  const [saisie, setSaisie] = useState('');
  const [recherche] = useDebouncedValue(saisie.trim(), 250);
  const [page, setPage] = useState(1);
  const [cochees, setCochees] = useState(() => new Set(choisies));
  const vues = useRef(new Map<string, OffreNommee>());
  const { data, previousData, loading } = useOffresPourPromotionQuery({
    variables: { recherche: recherche || null, page },
  });
  const lue = (data ?? previousData)?.consulterOffre;
  const offres = (lue?.items ?? []).filter(({ statut }) => statut !== 'RETIREE');
  for (const offre of offres) vues.current.set(offre.id, offre);
  const toutes = offres.length > 0 && offres.every(({ id }) => cochees.has(id));

  function cocher(ids: readonly string[], oui: boolean) {
    const suite = new Set(cochees);
    for (const id of ids) oui ? suite.add(id) : suite.delete(id);
    setCochees(suite);
  }

  return (
    <Modal opened onClose={fermer} title={t('titre')} size="lg" closeButtonProps={{ 'aria-label': c('fermer') }}>
      <Stack gap="sm">
        <TextInput
          type="search"
          aria-label={t('rechercher')}
          placeholder={t('indice')}
          leftSection={<IconSearch size={16} aria-hidden />}
          value={saisie}
          data-autofocus
          onChange={({ currentTarget: { value } }) => {
            setSaisie(value);
            setPage(1);
          }}
        />
        <Checkbox
          label={t('tout', { nombre: offres.length })}
          checked={toutes}
          indeterminate={!toutes && offres.some(({ id }) => cochees.has(id))}
          disabled={offres.length === 0}
          onChange={({ currentTarget: { checked } }) =>
            cocher(
              offres.map(({ id }) => id),
              checked,
            )
          }
        />
        {lue === undefined ? (
          <Skeleton height={240} />
        ) : (
          <ul className={styles.trouvees} aria-busy={loading}>
            {offres.map(({ id, nom, code, statut }) => (
              <li key={id}>
                <Checkbox
                  checked={cochees.has(id)}
                  onChange={({ currentTarget: { checked } }) => cocher([id], checked)}
                  label={
                    <Group gap={6} component="span">
                      <span>{texte(nom)}</span>
                      <Text span size="xs" c="dimmed">
                        {code}
                      </Text>
                      {statut !== 'ACTIVE' && <Badge color="gray">{t(`statuts.${statut}`)}</Badge>}
                    </Group>
                  }
                />
              </li>
            ))}
            {offres.length === 0 && <Text c="dimmed">{t('aucune')}</Text>}
          </ul>
        )}
        {(page > 1 || lue?.pagination.hasNext) && (
          <Group gap="xs">
            <Button size="xs" variant="default" disabled={page === 1} onClick={() => setPage(page - 1)}>
              {c('liste.previous')}
            </Button>
            <Button size="xs" variant="default" disabled={!lue?.pagination.hasNext} onClick={() => setPage(page + 1)}>
              {c('liste.next')}
            </Button>
          </Group>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={fermer}>
            {c('annuler')}
          </Button>
          <Button
            onClick={() => {
              choisir([...cochees], [...vues.current.values()]);
              fermer();
            }}
          >
            {t('garder', { nombre: cochees.size })}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

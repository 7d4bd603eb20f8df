'use client';

import { Badge, Group, NativeSelect, Paper, Stack, Text, Title } from '@mantine/core';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { useNom } from '@/lib/useNom';
import { ActionsRole } from './ActionsRole';
import { Case } from './Case';
import { ExplicationPermission } from './ExplicationPermission';
import { enGroupes, expliquer } from './groupes';
import styles from './Matrice.module.css';
import type { Tableau } from './Tableau';
import { useConcept } from './useConcept';

/** On a phone: one role at a time, its permissions one under the other. */
export function UnRole(props: Parameters<typeof Tableau>[0]) {
  const { applicationId, roles, permissions, modifications, miens, modifiable, modifier, supprimer } = props;
  const t = useTranslations('acces.matrice');
  const nomme = useNom();
  const locale = useLocale();
  const nommer = useConcept();
  const [choisi, setChoisi] = useState('');
  const role = roles.find(({ id }) => id === choisi) ?? roles[0];
  if (role === undefined) return null;
  return (
    <Stack gap="sm">
      <Group wrap="nowrap" align="flex-end" gap="xs">
        <NativeSelect
          flex={1}
          label={t('role')}
          value={role.id}
          onChange={(evenement) => setChoisi(evenement.currentTarget.value)}
          data={roles.map((un) => ({ value: un.id, label: nomme(un) }))}
        />
        <ActionsRole role={role} modifier={modifier} supprimer={supprimer} />
      </Group>
      <Group gap="xs">
        <Text c="dimmed">{t('comptes', { nombre: role.nombreComptes ?? 0 })}</Text>
        {miens.has(role.id) && <Badge color="gray">{t('votreRole')}</Badge>}
      </Group>
      {enGroupes(permissions).map(({ concept, permissions: siennes }) => (
        <Paper key={concept} component="section" aria-labelledby={`concept-${concept}`}>
          <Title order={2} fz="sm" id={`concept-${concept}`} className={styles.titreGroupe}>
            {nommer(concept)}
          </Title>
          {siennes.map((permission) => (
            <div key={permission.id} className={styles.ligne}>
              <div className={styles.permission}>
                <ExplicationPermission permission={permission} applicationId={applicationId} />
              </div>
              <Case
                role={role}
                permission={permission}
                modifications={modifications}
                libelle={t('case', { role: nomme(role), permission: expliquer(permission, locale) })}
                sienne={miens.has(role.id)}
                modifiable={modifiable}
              />
            </div>
          ))}
        </Paper>
      ))}
    </Stack>
  );
}

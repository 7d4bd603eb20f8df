'use client';

import { Alert, Badge, Button, Group, List, Modal, Stack, Text, Title } from '@mantine/core';
import { IconMinus, IconPlus } from '@tabler/icons-react';
import { useLocale, useTranslations } from 'next-intl';
import { useState } from 'react';
import { useNom } from '@/lib/useNom';
import { useRetours } from '@/lib/useRetours';
import { useAffecterPermissionsRoleMutation, useRetirerPermissionsRoleMutation } from '../operations.generated';
import { expliquer } from './groupes';
import type { Permission } from './useMatrice';
import type { ChangementDeRole } from './useModifications';

interface Props {
  changements: readonly ChangementDeRole[];
  /** Of these roles everything is saved. */
  faits: (roleIds: string[]) => void;
  fermer: () => void;
}

/** Before saving: what changes, for how many people. After: what was refused, and why; the rest is saved. */
export function Resume({ changements, faits, fermer }: Props) {
  const t = useTranslations('acces.resume');
  const nomme = useNom();
  const commun = useTranslations('commun');
  const { lire, confirmer } = useRetours();
  const [affecter] = useAffecterPermissionsRoleMutation();
  const [retirer] = useRetirerPermissionsRoleMutation();
  const [refus, setRefus] = useState<ReadonlyMap<string, string>>(new Map());
  const [enCours, setEnCours] = useState(false);

  /** Why it was refused; undefined: saved. */
  async function enregistrer({ role, plus, moins }: ChangementDeRole): Promise<string | undefined> {
    const input = (permissions: readonly Permission[]) => ({
      variables: { input: { roleId: role.id, permissionIds: permissions.map(({ id }) => id) } },
    });
    try {
      if (plus.length > 0) await affecter(input(plus));
      if (moins.length > 0) await retirer(input(moins));
      return undefined;
    } catch (erreur) {
      const { message, details } = lire(erreur);
      return details === undefined ? message : `${message}. ${details}`;
    }
  }

  async function tout(): Promise<void> {
    setEnCours(true);
    const refuses = new Map<string, string>();
    for (const changement of changements) {
      const raison = await enregistrer(changement);
      if (raison !== undefined) refuses.set(changement.role.id, raison);
    }
    setEnCours(false);
    setRefus(refuses);
    faits(changements.map(({ role }) => role.id).filter((id) => !refuses.has(id)));
    if (refuses.size > 0) return;
    confirmer({ fr: 'Droits enregistrés : ils comptent dès maintenant.', en: 'Rights saved: they count from now on.' });
    fermer();
  }

  const concernes = changements.reduce((somme, { role }) => somme + (role.nombreComptes ?? 0), 0);
  return (
    <Modal opened onClose={fermer} size="lg" title={t('titre')} closeButtonProps={{ 'aria-label': commun('fermer') }}>
      <Stack>
        <Text>{t('concernes', { nombre: concernes })}</Text>
        {changements.map(({ role, plus, moins }) => (
          <section key={role.id} aria-labelledby={`resume-${role.id}`}>
            <Group gap="xs" mb={4}>
              <Title order={3} id={`resume-${role.id}`}>
                {nomme(role)}
              </Title>
              <Text c="dimmed">{nomme(role.application)}</Text>
              <Badge color="gray">{t('comptes', { nombre: role.nombreComptes ?? 0 })}</Badge>
            </Group>
            <Changees permissions={plus} titre={t('donner')} signe={<IconPlus size={14} aria-hidden />} />
            <Changees permissions={moins} titre={t('retirer')} signe={<IconMinus size={14} aria-hidden />} />
            {refus.has(role.id) && (
              <Alert color="red" role="alert" mt="xs" title={t('refus')}>
                {refus.get(role.id)}
              </Alert>
            )}
          </section>
        ))}
        <Group justify="flex-end">
          <Button variant="default" onClick={fermer}>
            {refus.size > 0 ? commun('fermer') : t('revenir')}
          </Button>
          {refus.size === 0 && (
            <Button loading={enCours} onClick={() => void tout()} data-autofocus>
              {commun('enregistrer')}
            </Button>
          )}
        </Group>
      </Stack>
    </Modal>
  );
}

function Changees(props: { permissions: readonly Permission[]; titre: string; signe: React.ReactNode }) {
  const locale = useLocale();
  if (props.permissions.length === 0) return null;
  return (
    <>
      <Text fw={600}>{props.titre}</Text>
      <List size="sm" spacing={2} icon={props.signe}>
        {props.permissions.map((permission) => (
          <List.Item key={permission.id}>
            {expliquer(permission, locale)} <code>{permission.nom}</code>
          </List.Item>
        ))}
      </List>
    </>
  );
}

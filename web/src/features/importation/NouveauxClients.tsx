'use client';

import { Checkbox, NativeSelect, Stack } from '@mantine/core';
import { useTranslations } from 'next-intl';
import { useMoi } from '@/lib/session/MoiContexte';
import { useNom } from '@/lib/useNom';
import { useRolesPourImportQuery } from './operations.generated';
import type { Reglages } from './reglages';

interface Props {
  reglages: Reglages;
  changer: (champs: Partial<Reglages>) => void;
}

/** The mark of a client's role. */
const CLIENT = 'INTERVENTION_BENEFICIER';

/** Clients whom the file describes and nobody knows: created if that is asked for, by whoever may create accounts. */
export function NouveauxClients({ reglages, changer }: Props) {
  const t = useTranslations('importation.clients');
  const nomme = useNom();
  const { peut } = useMoi();
  const permis = peut('creerUtilisateur') && peut('consulterRole');
  const { data, loading } = useRolesPourImportQuery({ skip: !permis });
  const roles = (data?.consulterRole.items ?? []).filter(({ permissions }) =>
    permissions?.some(({ nom }) => nom === CLIENT),
  );
  if (!permis || (!loading && roles.length === 0)) return null;
  return (
    // Its place is kept until it is known whether it is there: what stands below is not moved from under a finger.
    <Stack gap="xs" mb="md" align="flex-start" style={{ visibility: loading ? 'hidden' : undefined }}>
      <Checkbox
        label={t('creer')}
        description={t('aide')}
        checked={reglages.roleClientId !== null}
        onChange={(evenement) =>
          changer({ roleClientId: evenement.currentTarget.checked ? (roles[0]?.id ?? null) : null })
        }
      />
      {reglages.roleClientId !== null && (
        <NativeSelect
          label={t('role')}
          data={roles.map((role) => ({ value: role.id, label: `${nomme(role)} (${nomme(role.application)})` }))}
          value={reglages.roleClientId}
          onChange={(evenement) => changer({ roleClientId: evenement.currentTarget.value })}
        />
      )}
    </Stack>
  );
}

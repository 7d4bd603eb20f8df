'use client';

import { Alert, Button, Group, NativeSelect, Paper, Skeleton, Text, TextInput, VisuallyHidden } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { useTranslations } from 'next-intl';
import { parseAsString, useQueryStates } from 'nuqs';
import { useState } from 'react';
import { differe } from '@/components/differe/differe';
import { useFenetres } from '@/components/edition/useFenetres';
import { useGardeModifications } from '@/components/formulaire/useGardeModifications';
import { useMoi } from '@/lib/session/MoiContexte';
import { useNom } from '@/lib/useNom';
import { useRetours } from '@/lib/useRetours';
import { useApplicationsDAccesQuery, useSupprimerRoleMutation } from '../operations.generated';
import { chercher } from './groupes';
import styles from './Matrice.module.css';
import { Tableau } from './Tableau';
import { UnRole } from './UnRole';
import { type Role, useMatrice } from './useMatrice';
import { useModifications } from './useModifications';

const EditionRole = differe(() => import('./EditionRole').then((module) => module.EditionRole));
const Resume = differe(() => import('./Resume').then((module) => module.Resume));

/** Roles × permissions of one application; application and search are in the address. */
export function Matrice() {
  const t = useTranslations('acces.matrice');
  const nomme = useNom();
  const { peut, roles: tenus } = useMoi();
  const { lire } = useRetours();
  const [etat, changer] = useQueryStates({ application: parseAsString, q: parseAsString.withDefault('') });
  const applications = useApplicationsDAccesQuery().data?.consulterApplication.items;
  const application = applications?.find(({ id }) => id === etat.application) ?? applications?.[0];
  const { roles, permissions, erreur, recharger } = useMatrice(application?.id);
  const modifications = useModifications();
  const [resume, setResume] = useState(false);
  const [retirer] = useSupprimerRoleMutation();
  const { creer, modifier, supprimer, fenetres } = useFenetres<Role>({
    nomDe: ({ nom }) => nom,
    edition: (role, fermer) =>
      application && <EditionRole role={role} application={application} fait={recharger} fermer={fermer} />,
    suppression: {
      question: t('supprimerQuestion'),
      supprimer: async ({ id, version }) => {
        const reponse = await retirer({ variables: { input: { id, version } } });
        modifications.oublier([id]);
        recharger();
        return reponse;
      },
      plutot: () => ({ texte: t('supprimerPlutot') }),
    },
  });
  const poche = useMediaQuery('(max-width: 47.99em)');
  useGardeModifications(modifications.nombre > 0);

  const trouvees = permissions && chercher(permissions, etat.q);
  const Vue = poche ? UnRole : Tableau;
  return (
    <>
      <Group gap="xs" mb="sm" align="flex-end">
        <NativeSelect
          label={t('application')}
          value={application?.id ?? ''}
          onChange={(evenement) => void changer({ application: evenement.currentTarget.value }, { history: 'push' })}
          data={(applications ?? []).map((une) => ({ value: une.id, label: nomme(une) }))}
        />
        <TextInput
          type="search"
          flex="1 1 240px"
          maw={420}
          label={t('rechercher')}
          placeholder={t('rechercherIndice')}
          leftSection={<IconSearch size={16} aria-hidden />}
          value={etat.q}
          onChange={(evenement) => void changer({ q: evenement.currentTarget.value || null })}
        />
        {peut('creerRole') && application && (
          <Button ml="auto" leftSection={<IconPlus size={17} aria-hidden />} onClick={() => creer()}>
            {t('nouveauRole')}
          </Button>
        )}
      </Group>
      {erreur !== null && (
        <Alert color="red" role="alert" title={lire(erreur).message}>
          <Button variant="default" size="xs" onClick={recharger}>
            {t('reessayer')}
          </Button>
        </Alert>
      )}
      {erreur === null && (roles === undefined || trouvees === undefined) && (
        <div aria-busy="true">
          <VisuallyHidden role="status">{t('chargement')}</VisuallyHidden>
          <Skeleton height={420} />
        </div>
      )}
      {roles?.length === 0 && <Text>{t('aucunRole')}</Text>}
      {trouvees?.length === 0 && <Text role="status">{t(etat.q === '' ? 'aucunePermission' : 'rienTrouve')}</Text>}
      {application && roles && roles.length > 0 && trouvees && trouvees.length > 0 && (
        <Vue
          applicationId={application.id}
          roles={roles}
          permissions={trouvees}
          modifications={modifications}
          miens={new Set(tenus.map(({ role }) => role.id))}
          modifiable={peut('affecterPermissionsRole') && peut('retirerPermissionsRole')}
          modifier={peut('modifierRole') ? modifier : undefined}
          supprimer={peut('supprimerRole') ? supprimer : undefined}
        />
      )}
      {modifications.nombre > 0 && (
        <Paper className={styles.barre}>
          <Group justify="space-between" gap="xs">
            <Text role="status" fw={600}>
              {t('nonEnregistres', { nombre: modifications.nombre, roles: modifications.changements.length })}
            </Text>
            <Group gap="xs">
              <Button variant="default" onClick={modifications.toutOublier}>
                {t('toutOublier')}
              </Button>
              <Button onClick={() => setResume(true)}>{t('enregistrer')}</Button>
            </Group>
          </Group>
        </Paper>
      )}
      {resume && (
        <Resume
          changements={modifications.changements}
          faits={(ids) => {
            modifications.oublier(ids);
            recharger();
          }}
          fermer={() => setResume(false)}
        />
      )}
      {fenetres}
    </>
  );
}

'use client';

import { Badge, VisuallyHidden } from '@mantine/core';
import { useLocale, useTranslations } from 'next-intl';
import { Fragment, useRef } from 'react';
import { useNom } from '@/lib/useNom';
import { ActionsRole } from './ActionsRole';
import { Case } from './Case';
import { ExplicationPermission } from './ExplicationPermission';
import { enGroupes, expliquer } from './groupes';
import styles from './Matrice.module.css';
import { useConcept } from './useConcept';
import { useFleches } from './useFleches';
import type { Permission, Role } from './useMatrice';
import type { Modifications } from './useModifications';

interface Props {
  applicationId: string;
  roles: readonly Role[];
  permissions: readonly Permission[];
  modifications: Modifications;
  /** Ids of the reader's own roles: nobody adds to these. */
  miens: ReadonlySet<string>;
  modifiable: boolean;
  modifier: ((role: Role) => void) | undefined;
  supprimer: ((role: Role) => void) | undefined;
}

/** Permissions down, roles across; the names stay in sight, the arrows go from box to box. */
export function Tableau(props: Props) {
  const { applicationId, roles, permissions, modifications, miens, modifiable, modifier, supprimer } = props;
  const t = useTranslations('acces.matrice');
  const nomme = useNom();
  const locale = useLocale();
  const nommer = useConcept();
  const corps = useRef<HTMLTableElement>(null);
  const surTouche = useFleches(corps);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard too.
    <section className={styles.cadre} aria-label={t('legende')} tabIndex={0}>
      <table ref={corps} className={styles.table} onKeyDown={surTouche}>
        <caption>
          <VisuallyHidden>{t('legendeClavier')}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <td className={styles.coin}>{t('permissions', { nombre: permissions.length })}</td>
            {roles.map((role) => (
              <th key={role.id} scope="col" className={styles.role}>
                <span className={styles.nomRole}>{nomme(role)}</span>
                <span className={styles.comptes}>{t('comptes', { nombre: role.nombreComptes ?? 0 })}</span>
                <span className={styles.enTete}>
                  {miens.has(role.id) && (
                    <Badge size="sm" color="gray">
                      {t('votreRole')}
                    </Badge>
                  )}
                  <ActionsRole role={role} modifier={modifier} supprimer={supprimer} />
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {enGroupes(permissions).map(({ concept, permissions: siennes }) => (
            <Fragment key={concept}>
              <tr className={styles.groupe}>
                <th scope="colgroup" colSpan={roles.length + 1}>
                  <span>{nommer(concept)}</span>
                </th>
              </tr>
              {siennes.map((permission) => (
                <tr key={permission.id}>
                  <th scope="row" className={styles.permission}>
                    <ExplicationPermission permission={permission} applicationId={applicationId} />
                  </th>
                  {roles.map((role) => (
                    <td key={role.id}>
                      <Case
                        role={role}
                        permission={permission}
                        modifications={modifications}
                        libelle={t('case', { role: nomme(role), permission: expliquer(permission, locale) })}
                        sienne={miens.has(role.id)}
                        modifiable={modifiable}
                      />
                    </td>
                  ))}
                </tr>
              ))}
            </Fragment>
          ))}
        </tbody>
      </table>
    </section>
  );
}

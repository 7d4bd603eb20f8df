import { Anchor } from '@mantine/core';
import { Lien } from '@/components/Lien';
import type { LiensDeSuiteFragment } from './operations.generated';

type Dossier = LiensDeSuiteFragment['suites'][number];

/** Another intervention, by its reference. */
export function LienDossier({ dossier: { reference, titre } }: { dossier: Dossier }) {
  return (
    <Anchor component={Lien} href={`/interventions/${reference}`} title={titre} inherit>
      {reference}
    </Anchor>
  );
}

import { Anchor } from '@mantine/core';
import { IconChevronLeft } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Lien } from '@/components/Lien';

/** Above a title: where one came from. */
export function Retour({ lien, children }: { lien: string; children: ReactNode }) {
  return (
    <Anchor component={Lien} href={lien} display="inline-flex" mb={6} style={{ gap: 4, alignItems: 'center' }}>
      <IconChevronLeft size={16} aria-hidden />
      {children}
    </Anchor>
  );
}

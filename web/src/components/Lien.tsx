'use client';

import Link from 'next/link';
import { type ComponentProps, useState } from 'react';

/**
 * The link of every page. What it leads to is prepared once somebody points at it, touches it or comes to it by the
 * keyboard: a menu and a list in view would otherwise ask for dozens of pages that nobody opens.
 */
export function Lien({ onMouseEnter, onTouchStart, onFocus, ...reste }: ComponentProps<typeof Link>) {
  const [vise, viser] = useState(false);
  return (
    <Link
      {...reste}
      prefetch={vise ? null : false}
      onMouseEnter={(geste) => {
        viser(true);
        onMouseEnter?.(geste);
      }}
      onTouchStart={(geste) => {
        viser(true);
        onTouchStart?.(geste);
      }}
      onFocus={(geste) => {
        viser(true);
        onFocus?.(geste);
      }}
    />
  );
}

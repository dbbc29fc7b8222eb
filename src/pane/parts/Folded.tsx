import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  tokens,
} from "@fluentui/react-components";

const useStyles = makeStyles({
  panel: { marginInline: "0", display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
});

interface Props {
  readonly title: string;
  readonly children: React.ReactNode;
}

/** What most people need not see: a heading that opens it. */
export function Folded({ title, children }: Props) {
  const styles = useStyles();
  return (
    <Accordion collapsible>
      <AccordionItem value="folded">
        <AccordionHeader as="h3" size="small">
          {title}
        </AccordionHeader>
        <AccordionPanel className={styles.panel}>{children}</AccordionPanel>
      </AccordionItem>
    </Accordion>
  );
}

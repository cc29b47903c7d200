import Link from "next/link";
import { Button } from "@/ui/button";
import { MessagePage } from "./message-page";

export default function NotFound() {
  return (
    <MessagePage
      title="There is nothing here"
      text="The address is not right, or what it led to has been deleted."
    >
      <Button asChild variant="primary">
        <Link href="/">All projects</Link>
      </Button>
    </MessagePage>
  );
}

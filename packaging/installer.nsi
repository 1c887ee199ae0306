; SPDX-License-Identifier: MIT
; Backfile's Windows installer; windows.py compiles it, on Windows or not.
; Silent: setup.exe /S [/AllUsers] [/NOMENU] [/D=C:\path]      uninstall.exe /S [_?=its folder, to wait for the end]
; Exit codes: 0 done, 1 cancelled, 2 refused (the program runs, no rights, a newer version is there).
Unicode true
Target ${TARGET}
SetCompressor /SOLID lzma
SetCompressorDictSize 64
!include MUI2.nsh
!include LogicLib.nsh
!include FileFunc.nsh
!include WordFunc.nsh
!include WinVer.nsh
!define APP "Backfile"
!define PROGRAM "backfile.exe"
!define CONSOLE "backfile-cli.exe"
!define UNKEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${APP}"
Name "${APP}"
OutFile "${OUT}"
RequestExecutionLevel user          ; no admin rights asked unless "all users" is picked
ManifestDPIAware true
ManifestLongPathAware true
ManifestSupportedOS Win10
BrandingText "${APP} ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey ProductName "${APP}"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey FileDescription "${APP} setup"
VIAddVersionKey CompanyName "${PUBLISHER}"
VIAddVersionKey LegalCopyright "© ${PUBLISHER}. MIT licence."
!ifdef SIGN                         ; SIGN is a command that signs the file named after it
  !uninstfinalize '${SIGN} "%1"'
  !finalize '${SIGN} "%1"'
!endif
Var Scope                           ; "current" or "all"
Var NoMenu
Var Radio

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN
!define MUI_FINISHPAGE_RUN_FUNCTION StartAsUser
!insertmacro MUI_PAGE_WELCOME
Page custom ScopePage ScopeLeave
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_COMPONENTS
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Russian"
!include "${__FILEDIR__}${SLASH}installer_words.nsh"

!macro Fail text
  MessageBox MB_OK|MB_ICONSTOP "${text}" /SD IDOK
  SetErrorLevel 2
  Quit
!macroend
!macro RefuseRunning                ; Windows locks a running program against being opened for writing
  !insertmacro RefuseIfRuns "${PROGRAM}"
  !insertmacro RefuseIfRuns "${CONSOLE}"
!macroend
!macro RefuseIfRuns name
  ${If} ${FileExists} "$INSTDIR\${name}"
    ClearErrors
    FileOpen $0 "$INSTDIR\${name}" a
    ${If} ${Errors}
      !insertmacro Fail "$(Running)"
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend
!macro SetScope un                  ; everything below $Scope: folders, registry root
Function ${un}SetScope
  SetRegView 64
  ${If} $Scope == "all"
    SetShellVarContext all
  ${Else}
    SetShellVarContext current
  ${EndIf}
FunctionEnd
!macroend
!insertmacro SetScope ""
!insertmacro SetScope "un."

Function DefaultDir                 ; /D= wins, then where it is installed already, then the usual place
  ${If} $INSTDIR == ""
    ReadRegStr $INSTDIR SHCTX "Software\${APP}" "InstallDir"
  ${EndIf}
  ${If} $INSTDIR == ""
    ${If} $Scope == "all"
      StrCpy $INSTDIR "$PROGRAMFILES64\${APP}"
    ${Else}
      StrCpy $INSTDIR "$LOCALAPPDATA\Programs\${APP}"
    ${EndIf}
  ${EndIf}
FunctionEnd

Function .onInit
  ${IfNot} ${AtLeastWin10}
    !insertmacro Fail "$(TooOld)"
  ${EndIf}
  StrCpy $Scope "current"
  ${GetParameters} $R0
  ClearErrors
  ${GetOptions} $R0 "/AllUsers" $R1
  ${IfNot} ${Errors}
    StrCpy $Scope "all"
  ${EndIf}
  ClearErrors
  ${GetOptions} $R0 "/NOMENU" $R1
  ${IfNot} ${Errors}
    StrCpy $NoMenu 1
  ${EndIf}
  Call SetScope
  UserInfo::GetAccountType
  Pop $R2
  ${If} $Scope == "all"
  ${AndIf} $R2 != "Admin"
    !insertmacro Fail "$(NeedsAdministrator)"
  ${EndIf}
  Call DefaultDir
  ReadRegStr $R3 SHCTX "${UNKEY}" "DisplayVersion"
  ${If} $R3 != ""
    ${VersionCompare} "$R3" "${VERSION}" $R4
    ${If} $R4 == 1
      MessageBox MB_YESNO|MB_ICONQUESTION "$(NewerThere)" /SD IDNO IDYES +3
      SetErrorLevel 2
      Quit
    ${EndIf}
  ${EndIf}
FunctionEnd

Function ScopePage
  ${If} $Scope == "all"
    Abort                           ; relaunched as administrator: already answered
  ${EndIf}
  !insertmacro MUI_HEADER_TEXT "$(ForWhom)" "$(NoAdministrator)"
  nsDialogs::Create 1018
  Pop $0
  ${NSD_CreateRadioButton} 0 20u 100% 14u "$(OnlyMe)"
  Pop $0
  ${NSD_Check} $0
  ${NSD_CreateRadioButton} 0 40u 100% 14u "$(Everyone)"
  Pop $Radio
  nsDialogs::Show
FunctionEnd
Function ScopeLeave
  ${NSD_GetState} $Radio $0
  ${If} $0 == ${BST_CHECKED}
    UserInfo::GetAccountType
    Pop $0
    ${If} $0 == "Admin"
      StrCpy $Scope "all"
      StrCpy $INSTDIR ""
      Call SetScope
      Call DefaultDir
    ${Else}
      ExecShell "runas" "$EXEPATH" "/AllUsers"
      Quit
    ${EndIf}
  ${EndIf}
FunctionEnd

Function StartAsUser                ; by way of the desktop: an administrator's rights lead to another one's data folder
  Exec '"$WINDIR\explorer.exe" "$INSTDIR\${PROGRAM}"'
FunctionEnd

!macro Menu key arg                 ; one verb of the context menu
  WriteRegStr SHCTX "Software\Classes\${key}\shell\${APP}" "" "$(OpenWith)"
  WriteRegStr SHCTX "Software\Classes\${key}\shell\${APP}" "Icon" "$INSTDIR\${PROGRAM},0"
  WriteRegStr SHCTX "Software\Classes\${key}\shell\${APP}\command" "" '"$INSTDIR\${PROGRAM}" "${arg}"'
!macroend
!macro NoMenu key arg               ; keys we may have made and nobody else uses go too
  DeleteRegKey SHCTX "Software\Classes\${key}\shell\${APP}"
  DeleteRegKey /ifempty SHCTX "Software\Classes\${key}\shell"
  DeleteRegKey /ifempty SHCTX "Software\Classes\${key}"
!macroend
!macro EachKind do arg1 arg2
  !insertmacro ${do} "Directory" "${arg1}"
  !insertmacro ${do} "Directory\Background" "${arg2}"
  !insertmacro ${do} "SystemFileAssociations\.txt" "${arg1}"
  !insertmacro ${do} "SystemFileAssociations\.htm" "${arg1}"
  !insertmacro ${do} "SystemFileAssociations\.html" "${arg1}"
  !insertmacro ${do} "SystemFileAssociations\.pdf" "${arg1}"
  !insertmacro ${do} "SystemFileAssociations\.docx" "${arg1}"
  !insertmacro ${do} "SystemFileAssociations\.zip" "${arg1}"
!macroend

Section "${APP}"
  SectionIn RO
  !insertmacro RefuseRunning
  ; upgrade: the old version's own uninstaller removes the old version's own files (it knows them), and waits (_?=)
  ReadRegStr $R5 SHCTX "Software\${APP}" "InstallDir"
  ${If} $R5 != ""
  ${AndIf} ${FileExists} "$R5\uninstall.exe"
    ExecWait '"$R5\uninstall.exe" /S _?=$R5' $R6
    ${If} $R6 == 2                  ; the old one runs, at a place that isn't the new one's
      !insertmacro Fail "$(Running)"
    ${EndIf}
    Delete "$R5\uninstall.exe"
    RMDir "$R5"
  ${EndIf}
  ClearErrors
  SetOutPath "$INSTDIR"
  File /r "${PAYLOAD}${SLASH}*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  ${If} ${Errors}
    !insertmacro Fail "$(NotWritten)"
  ${EndIf}
  WriteRegStr SHCTX "Software\${APP}" "InstallDir" "$INSTDIR"
  WriteRegStr SHCTX "Software\${APP}" "Scope" "$Scope"
  CreateShortCut "$SMPROGRAMS\${APP}.lnk" "$INSTDIR\${PROGRAM}"
  WriteRegStr SHCTX "Software\Microsoft\Windows\CurrentVersion\App Paths\${PROGRAM}" "" "$INSTDIR\${PROGRAM}"
  ${If} $NoMenu == ""
    !insertmacro EachKind Menu "%1" "%V"
  ${EndIf}
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  IntFmt $0 "0x%08X" $0
  WriteRegStr SHCTX "${UNKEY}" "DisplayName" "${APP}"
  WriteRegStr SHCTX "${UNKEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${UNKEY}" "DisplayIcon" "$INSTDIR\${PROGRAM},0"
  WriteRegStr SHCTX "${UNKEY}" "Publisher" "${PUBLISHER}"
  WriteRegStr SHCTX "${UNKEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${UNKEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr SHCTX "${UNKEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD SHCTX "${UNKEY}" "EstimatedSize" "$0"
  WriteRegDWORD SHCTX "${UNKEY}" "NoModify" 1
  WriteRegDWORD SHCTX "${UNKEY}" "NoRepair" 1
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

Function un.onInit
  SetRegView 64
  StrCpy $Scope "current"
  ReadRegStr $0 HKCU "Software\${APP}" "InstallDir"
  ${If} $0 != $INSTDIR
    StrCpy $Scope "all"
  ${EndIf}
  Call un.SetScope
FunctionEnd
Section "un.${APP}"
  SectionIn RO
  !insertmacro RefuseRunning
  !include "${FILES}"               ; one Delete a file, one RMDir a folder: never RMDir /r on a folder the user chose
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${APP}.lnk"
  !insertmacro EachKind NoMenu "" ""
  DeleteRegKey SHCTX "Software\Microsoft\Windows\CurrentVersion\App Paths\${PROGRAM}"
  DeleteRegKey SHCTX "${UNKEY}"
  DeleteRegKey SHCTX "Software\${APP}"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd
Section /o "un.$(UsersWork)" UsersWorkSection   ; off unless ticked; never in a silent run
  SetShellVarContext current
  RMDir /r "$LOCALAPPDATA\${APP}"
SectionEnd
